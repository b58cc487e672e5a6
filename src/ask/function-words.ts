import { fold } from '../catalogue/search-words.ts'

const ENGLISH = `
  a an the this that these those there here and or nor but if then than so as at by for from in into
  of off on onto out over per to under up upon via with within without about above after again
  against between during before below through until while is am are was were be been being has had
  having do does did will would shall should can could may might must not no yes i me my mine
  we our ours ourselves you your yours he him his she her hers it its they them their theirs who
  whom whose what which when where why how all any both each every few more most much many other
  others another some such only same too very just also ever even still yet please tell me let us
  lets say actually really usually normally typically generally ought know want wants wanted like
  think hi hello hey thanks currently today now then well kind sort lot thing things something
  anything everything nobody nothing someone everyone one ones please around along across together
  else instead really whether because since maybe perhaps quite actually going go goes gone us
  earth hell heck basis ideally properly always often constantly ultimately finally eventually
  mainly primarily mostly chiefly largely entirely roughly simply basically literally obviously
  anyway already again kindly wonder wondering curious know understand possible hook hey guys folks
  ourselves everybody anybody nowadays
  exactly supposed question questions matters answer show find explain tell told
`

const GERMAN = `
  dieser diese dieses diesen diesem andere anderen anderer anderes anderem jener jene jenen
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder
  aber wenn dann als so wie an am auf aus bei beim bis durch für gegen hinter in im ins mit nach
  neben ohne seit über um unter vom von vor wegen zu zum zur zwischen ist bin bist sind war waren
  sein seid gewesen wird werden wurde wurden worden würde hat hatte hatten kann können könnte könnten
  soll sollen sollte sollten muss müssen müsste darf will wollen möchte möchten mag nicht nein ja ich
  mich mir mein meine meinen meinem meiner meines du dich dir dein deine wir unser unsere unseren
  unserem unserer unseres euch euer eure ihr ihre ihren ihrem ihrer ihres er ihn ihm sie es sich man
  wer wen wem wessen was welche welcher welches welchen welchem wann wo warum wieso weshalb womit
  wofür wozu woran worin wovon dass daß ob weil da dabei dafür dagegen damit daran darauf daraus
  darüber dazu davon denn doch eben eigentlich etwa etwas nichts alles alle allen aller jede jeder
  jedes jeden jemand niemand mehr meist meistens viel viele nur noch schon sehr auch bitte mal hallo
  danke gerne genau bei uns hier dort heute jetzt gerade immer wieder selbst sowie sonst überhaupt
  bloß üblicherweise normalerweise typischerweise gewöhnlich zusammen
  besten standig dauernd oft haufig letztlich schliesslich schlussendlich hauptsachlich vorwiegend
  grundsatzlich konkret jeweils halt eh wohl nun gar ganz bereits idealerweise irgendwie irgendwer
  irgendjemand endes endlich wirklich tatsachlich quasi sozusagen einfach grad allenfalls wissen
  wusste gern frag fragte verstehen mochte konnten bitteschon eher so vielleicht ungefahr zurzeit
  momentan derzeit jemanden jemandem
  angelegenheiten dinge sachen los gibt gibts geht sagen sagt erklär erkläre erklären zeig zeige
`

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold))

/** English words that tell nothing about the matter of a question. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = wordsIn(ENGLISH)

/** German words that tell nothing about the matter of a question. */
export const GERMAN_FUNCTION_WORDS: ReadonlySet<string> = wordsIn(GERMAN)

/** Says whether a folded word tells nothing in either language. */
export function isFunctionWord(folded: string): boolean {
  return ENGLISH_FUNCTION_WORDS.has(folded) || GERMAN_FUNCTION_WORDS.has(folded)
}
