import type { Section } from './piece.ts'

type Known = readonly (readonly [Section, RegExp])[]

/** What headings are called, folded; the first that fits tells the section (S2). */
export const HEADINGS: Known = [
  [
    'requirements',
    /\b(requirements?|qualifications?|skills?|experience|what you (bring|need|have)|you (bring|have|are)|who you are|about you|must haves?|nice to have|essential criteria|desirable|person specification|candidate|we expect|looking for|(your|candidate|ideal|desired|personal) profile|profil|anforderung\w*|qualifikation\w*|voraussetzung\w*|kenntnisse|das bring(st|en)|was (du|sie) mitbring\w*|mitbringen|was dich auszeichnet|wir erwarten|must have|sie haben|du hast|competenc\w+|education)\b|^[\s#*_]*profile[\s:*_]*$/,
  ],
  [
    'benefits',
    /\b(benefits?|we offer|what we offer|perks|salary|compensation|pay|why (join|work)|in return|our offer|wir bieten|unser angebot|was wir bieten|das bieten wir|benefit\w*|verdienst|gehalt|vergutung|leistungen|darauf (kannst|konnen)|deine vorteile|ihre vorteile|how to apply|application|bewerbung|kontakt|contact|apply|hiring process|security clearance)\b/,
  ],
  [
    'duties',
    /\b(responsibilit\w+|duties|duty|tasks?|what you (will|ll) (do|be)|you will|the role|role|key accountabilit\w+|accountabilit\w+|your (role|mission|job|work)|job description|purpose|main activities|objectives|functions?|aufgaben\w*|tatigkeit\w*|verantwortung\w*|deine rolle|ihre rolle|das erwartet (sie|dich)|was (sie|dich) erwartet|deine mission|stellenbeschreibung|projektbeschreibung|position|scope|what the job)\b/,
  ],
  [
    'about',
    /\b(about (us|the (company|team|agency|department|organi[sz]ation))|who we are|our (company|story|mission|team)|company|uber uns|das unternehmen|wer wir sind|unternehmen|das sind wir|equal opportunit\w+|diversity|background|location|levels?|career ladder|performance indicators?)\b/,
  ],
]

/** How sentences begin that belong to a section without a heading (S3), folded. */
export const OPENINGS: Known = [
  [
    'requirements',
    /^(you (have|bring|possess|hold a|are (an?|experienced|passionate))\b|(proven|strong|excellent|solid|extensive|good|deep|demonstrated|minimum|at least|\d+\+?) [\w ]{0,40}(experience|skills?|knowledge|understanding|years|track record)|(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|many) (or more )?years['’]? [\w ]{0,40}(experience|practice)\b|experience (in|with|of|managing|leading|as)\b|ability to\b|knowledge of\b|degree in\b|bachelor|master s\b|fluen(t|cy)|sie (bringen|verfugen|haben|besitzen)\b|du (bringst|verfugst|hast|besitzt)\b|((mindestens|wenigstens|uber|mehr als) )?(\d+|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|funfzehn|zwanzig|mehrere|viele) jahre [\w ]{0,40}(erfahrung|praxis)\b|(mehrjahrige|langjahrige|fundierte|sehr gute|gute|nachgewiesene|idealerweise|abgeschlossene\w*|einschlagige|verhandlungssichere\w*|sichere\w*|ausgepragte\w*) )/,
  ],
  [
    'benefits',
    /^(we offer|we provide|our benefits|wir bieten|bei uns (bekommst|erhalten)|benefits include)\b/,
  ],
  [
    'about',
    /^(we are (an?|the|looking)|our company|founded in|wir sind (ein|die|der)|als (ein )?(fuhrend|mittelstandisch)\w*)\b/,
  ],
]
