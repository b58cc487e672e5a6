import type { CareerPhrases } from './career-phrases.ts'

/** Careers in German. */
export const careerDe: CareerPhrases = {
  readiness: {
    kinds: {
      education: 'Ausbildung',
      experience: 'Erfahrung',
      skill: 'Fähigkeiten',
      evidence: 'Nachweise',
    },
    statuses: { met: 'erfüllt', partly: 'teilweise', not: 'nicht erfüllt', unknown: 'unbekannt' },
    degrees: {
      vocational: 'eine Berufsausbildung',
      bachelor: 'ein Bachelorabschluss',
      master: 'ein Masterabschluss',
      doctorate: 'eine Promotion',
    },
    demanded: (role, count) => `${role}: was die Quellen verlangen (${count}).`,
    ready: (role, { met, partly, not, unknown }, all) =>
      `${role}: Von ${all} Anforderungen sind ${met} erfüllt, ${partly} teilweise, ${not} nicht; ${unknown} unbekannt.`,
    gap: {
      not: (demands) => `Es fehlt: ${demands}.`,
      partly: (demands) => `Zum Teil da: ${demands}.`,
      unknown: (demands) => `Nicht angegeben: ${demands}.`,
    },
    untold: 'Das Profil sagt noch zu keiner etwas.',
    nothingDemanded: (role) =>
      `${role}: Keine Quelle sagt, was der Posten verlangt. Stattdessen steht hier, was er tut.`,
    silent: (kind) => `${kind}: Die Quellen schweigen.`,
    reasons: {
      degreeHeld: 'Ein solcher Abschluss ist da.',
      degreeTooLow: 'Ein Abschluss in einem solchen Fach ist da, auf niedrigerer Stufe.',
      degreeElsewhere: 'Ein Abschluss dieser Stufe ist da, in einem anderen Fach.',
      noDegree: 'Ein solcher Abschluss ist nicht angegeben.',
      groundingHeld: 'Gelernt oder ausgeübt.',
      groundingBegun: 'Begonnen, laut Lerntagebuch.',
      noGrounding: 'Dazu ist nichts angegeben.',
      practiceTold: 'Praxis ist angegeben; die Quelle nennt keine Zahl von Jahren.',
      yearsEnough: (years, wanted) =>
        wanted === null ? `${years} Jahre.` : `${years} Jahre; ${wanted} gelten hier als genug.`,
      yearsFew: (years, wanted) =>
        `${years} Jahre; das Wort der Quelle wird hier als mindestens ${wanted} gelesen, eine Zahl nennt sie nicht.`,
      yearsUntold: (wanted) =>
        `Praxis ist angegeben, ihre Jahre nicht; das Wort der Quelle wird hier als mindestens ${wanted} gelesen.`,
      noPractice: 'Solche Praxis ist nicht angegeben.',
      skillShown: 'Angegeben und belegt.',
      skillUnshown: 'Angegeben, aber durch nichts belegt.',
      noSkill: 'Nicht angegeben.',
      proven: (pieces) => `${pieces} Nachweise.`,
      provenOnce: 'Ein Nachweis; er muss wieder erbracht werden.',
      unproven: 'Kein Nachweis ist angegeben.',
      notTold: 'Das Profil sagt dazu nichts.',
    },
    meets: {
      degree: (level, fields) => `Erfüllt wäre es durch: ${level} oder mehr (${fields}).`,
      study: (fields) =>
        `Erfüllt wäre es durch einen Abschluss, ein Zertifikat oder Praxis: ${fields}.`,
      practice: (areas, wanted) =>
        wanted === null
          ? `Erfüllt wäre es durch Praxis: ${areas}.`
          : `Erfüllt wäre es durch ${wanted} Jahre Praxis: ${areas}.`,
      skill: (skills) => `Erfüllt wäre es durch einen Beleg: ${skills}.`,
      proof: (proofs) => `Erfüllt wäre es durch zwei Nachweise (${proofs}).`,
    },
    efforts: {
      tell: (demand) => `Angeben, falls vorhanden: ${demand}.`,
      prove: (demand) => `Belege sammeln: ${demand}.`,
      learn: (demand) => `Lernen und anwenden: ${demand}.`,
      certify: (demand) => `Grundlage schaffen, durch Zertifikat oder Praxis: ${demand}.`,
      practise: (demand) => `Praxis suchen: ${demand}.`,
      study: (demand) => `Abschluss erwerben oder Gleichwertiges zeigen: ${demand}.`,
    },
    because: {
      'settles-what-is-open': 'Zuerst, denn vielleicht ist es schon da.',
      'others-rest-on-it': 'Vorab, denn anderes beruht darauf.',
      'least-effort': 'Vom Übrigen der geringste Aufwand.',
      'takes-long': 'Dauert lange: früh beginnen.',
    },
    after: (demands) => `Erst nach: ${demands}.`,
    team: (people) => `Größtes geführtes Team: ${people}.`,
    budget: (amounts) =>
      `Größtes verantwortetes Budget: ${amounts}. Beträge nennen die Quellen nicht.`,
    scaleTold: 'Über den Posten selbst sagen die Quellen:',
    scaleSilent: 'Über den Posten selbst sagen die Quellen hierzu nichts.',
    unheard: (list, words, nearest) =>
      `${list}: „${words}“ ist hier kein Thema und zählt nicht.${nearest === null ? '' : ` Gemeint war vielleicht ${nearest}.`}`,
    lists: {
      degrees: 'Abschlüsse',
      certificates: 'Zertifikate',
      experience: 'Erfahrung',
      skills: 'Fähigkeiten',
      held: 'Frühere und jetzige Posten',
      log: 'Lerntagebuch',
    },
    ownMachine: 'Das Profil wurde auf diesem Rechner gelesen und hat ihn nicht verlassen.',
  },
  paths: {
    way: (stations) => stations,
    open: (count) => `Bei der Ankunft offene Anforderungen: ${count}.`,
    contested: (count) => `Schritte, über die Quellen uneins sind: ${count}.`,
    grounds: {
      'stands-above': (from, to) => `Quellen stellen ${to} über ${from}.`,
      'in-the-team': (from, to) => `${from}: Quellen nennen den Posten im Team von ${to}.`,
      'stands-above-derived': (from, to) =>
        `Aus dem, was Quellen über andere sagen, folgt: ${to} steht über ${from}.`,
      'shares-duties': (from, to) =>
        `Quellen sagen, dass sich Aufgaben überschneiden: ${from} und ${to}.`,
      'gives-experience': (from, to) => `${from} gibt Erfahrung, die der Posten verlangt: ${to}.`,
    },
    none: {
      'same-post': (from) => `${from}: Hier beginnt der Weg, und hierhin führt er.`,
      'stands-below': (from, to) =>
        `Kein Weg: Quellen stellen ${to} unter ${from}. Sie erzählen nur von Wegen nach oben und zur Seite.`,
      'no-step': (from, to) => `Aus den Quellen folgt kein Weg: ${from} → ${to}.`,
    },
    denied: 'Eine Quelle bestreitet, dass man zwischen beiden wechselt.',
    disputed: (topic) => `Umstritten: ${topic}`,
    axes: {
      orientation: {
        more: 'Blickt weiter nach außen.',
        less: 'Blickt weiter nach innen.',
        same: 'Blickt in dieselbe Richtung.',
        unknown: 'Nach innen oder außen: Zu einer der beiden Rollen schweigen die Quellen.',
      },
      horizon: {
        more: 'Strategischer.',
        less: 'Operativer.',
        same: 'Derselbe Horizont.',
        unknown: 'Horizont: Zu einer der beiden Rollen schweigen die Quellen.',
      },
    },
    deep: 'Verlangt tiefes technisches Wissen.',
    broad: 'Verlangt eher breites als tiefes technisches Wissen.',
    depthSilent: 'Wie tief das technische Wissen sein muss, sagen die Quellen nicht.',
    gained: (count, names) => `Neu zu verantworten (${count}): ${names}`,
    left: (count, names) => `Bleibt zurück (${count}): ${names}`,
    decisions: (count, names) => `Neu zu entscheiden (${count}): ${names}`,
    noDecisions: 'Keine Quelle gibt dem Posten eine Entscheidung, die der vorige nicht hatte.',
    more: (count) => `und ${count} weitere`,
  },
  fit: {
    suits: (role, lead) =>
      `${role} passt am besten. Punkte, die wegfallen müssten, damit eine andere Rolle gleichzieht: ${lead}.`,
    cannotTell: {
      'too-few': (first) =>
        first === ''
          ? 'Das lässt sich nicht sagen: Von dem Gewählten spricht keine Quelle.'
          : `Aus so wenig lässt es sich nicht sagen. Am nächsten kommt bisher: ${first}.`,
      'too-close': (first, second) =>
        `Das lässt sich nicht sagen: ${first}${second === '' ? '' : ` oder ${second}`}, ein Punkt weniger würde es ändern.`,
    },
    nothing: 'Nichts wurde gewählt. Gebraucht werden Interessen und Ziele.',
    runnerUp: (role) => `Danach: ${role}.`,
    part: (leaning, share) => `${leaning} (${share})`,
    score: (role, score) => `${role} ${score}`,
    unheard: (words) => `„${words}“ ist kein Interesse oder Ziel, von dem Quellen sprechen.`,
    kinds: { interest: 'Interessen', goal: 'Ziele' },
  },
  record: {
    logKinds: {
      course: 'Kurs',
      certificate: 'Zertifikat',
      reading: 'Lektüre',
      project: 'Projekt',
      responsibility: 'Verantwortung',
      result: 'Ergebnis',
      feedback: 'Rückmeldung',
      talk: 'Vortrag',
      publication: 'Veröffentlichung',
    },
    grown: (count, since) => `Einträge im Lerntagebuch seit ${since}: ${count}.`,
    nothingGrown: (since) =>
      `Seit ${since} ist nichts eingetragen. Wer nichts Neues lernt, sollte es suchen.`,
    evidenceOf: (topic, count) => `${topic}: ${count}`,
    risen: (demand, from, to) => `${demand}: von „${from}“ zu „${to}“.`,
    resting: (demand) => `Nichts Neues: ${demand}.`,
    pay: (role, amount, statistic, region, date) =>
      `${role}: ${amount}, ${statistic}, ${region}, ${date}.`,
    noPay: (role) => `${role}: Keine Quelle nennt eine Zahl.`,
    limits: {
      'one-region': 'Gilt nur für diese Region.',
      dated: 'Gilt für seine Zeit; seither haben sich Gehälter bewegt.',
      'base-only': 'Nur Grundgehalt: Den größeren Unterschied macht laut einer Quelle das Übrige.',
      'no-origin': 'Der Artikel nennt keine Herkunft der Zahl.',
      'one-source': 'Nur eine Quelle; keine Spanne, keine Zahl der Befragten.',
    },
    difference: (more, less, by, share) => `${more} hat ${by} (${share}) mehr als ${less}.`,
    proposed: (count, known) =>
      `Vorgeschlagene Einträge: ${count}; davon schon im Profil: ${known}.`,
    nothingProposed: 'Nichts in diesem Text ließ sich als Eintrag eines Profils lesen.',
    confidences: { high: 'sicher', medium: 'wahrscheinlich', low: 'vielleicht' },
    known: 'schon da',
    years: (years) => `${years} Jahre`,
    someYears: 'Jahre nicht angegeben',
    since: (day) => `seit ${day}`,
    lead: (people) => `${people} Personen geführt`,
    evidence: (count) => `Belege: ${count}`,
  },
}
