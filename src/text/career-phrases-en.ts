import type { CareerPhrases } from './career-phrases.ts'

/** Careers in English. */
export const careerEn: CareerPhrases = {
  readiness: {
    kinds: {
      education: 'Education',
      experience: 'Experience',
      skill: 'Skills',
      evidence: 'Evidence',
    },
    statuses: { met: 'met', partly: 'partly', not: 'not met', unknown: 'not known' },
    degrees: {
      vocational: 'vocational training',
      bachelor: 'a bachelor’s degree',
      master: 'a master’s degree',
      doctorate: 'a doctorate',
    },
    demanded: (role, count) => `${role}: what the sources demand (${count}).`,
    ready: (role, { met, partly, not, unknown }, all) =>
      `${role}: of ${all} demands ${met} are met, ${partly} partly, ${not} not; ${unknown} not known.`,
    gap: {
      not: (demands) => `Missing: ${demands}.`,
      partly: (demands) => `There in part: ${demands}.`,
      unknown: (demands) => `Not told: ${demands}.`,
    },
    untold: 'The profile says nothing of any of them yet.',
    nothingDemanded: (role) =>
      `${role}: no source says what the post demands. What it does is told instead.`,
    silent: (kind) => `${kind}: the sources are silent.`,
    reasons: {
      degreeHeld: 'Such a degree is there.',
      degreeTooLow: 'There is a degree in such a field, of a lower level.',
      degreeElsewhere: 'There is a degree of that level, in another field.',
      noDegree: 'No such degree is told.',
      groundingHeld: 'Learned or practised.',
      groundingBegun: 'Begun, by the log.',
      noGrounding: 'Nothing is told of it.',
      practiceTold: 'Practice is told; the source names no number of years.',
      yearsEnough: (years, wanted) =>
        wanted === null ? `${years} years.` : `${years} years; ${wanted} were read as enough.`,
      yearsFew: (years, wanted) =>
        `${years} years; the source’s word is read as at least ${wanted}, it names no number.`,
      yearsUntold: (wanted) =>
        `Practice is told, its years are not; the source’s word is read as at least ${wanted}.`,
      noPractice: 'No such practice is told.',
      skillShown: 'Told, with evidence.',
      skillUnshown: 'Told, without anything that shows it.',
      noSkill: 'Not told.',
      proven: (pieces) => `${pieces} pieces of evidence.`,
      provenOnce: 'One piece of evidence; it has to be given again.',
      unproven: 'No evidence is told.',
      notTold: 'The profile says nothing of such matters.',
    },
    meets: {
      degree: (level, fields) => `Would meet it: ${level} or higher in ${fields}.`,
      study: (fields) => `Would meet it: a degree, a certificate or practice in ${fields}.`,
      practice: (areas, wanted) =>
        wanted === null
          ? `Would meet it: practice in ${areas}.`
          : `Would meet it: ${wanted} years in ${areas}.`,
      skill: (skills) => `Would meet it: evidence for ${skills}.`,
      proof: (proofs) => `Would meet it: two pieces of evidence (${proofs}).`,
    },
    efforts: {
      tell: (demand) => `Tell it, where it is there: ${demand}.`,
      prove: (demand) => `Collect evidence: ${demand}.`,
      learn: (demand) => `Learn it and use it: ${demand}.`,
      certify: (demand) => `Get a grounding, by a certificate or practice: ${demand}.`,
      practise: (demand) => `Seek practice: ${demand}.`,
      study: (demand) => `Take the degree, or show what stands for it: ${demand}.`,
    },
    because: {
      'settles-what-is-open': 'First, since it may be there already.',
      'others-rest-on-it': 'Before others, since they rest on it.',
      'least-effort': 'Of what is left, the least effort.',
      'takes-long': 'Takes long: begin early.',
    },
    after: (demands) => `After: ${demands}.`,
    team: (people) => `Largest team led: ${people}.`,
    budget: (amounts) => `Largest budget held: ${amounts}. Sources name no amount.`,
    scaleTold: 'Of the post itself the sources say:',
    scaleSilent: 'Of the post itself the sources say nothing here.',
    unheard: (list, words, nearest) =>
      `${list}: “${words}” is no topic here and counts for nothing.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
    lists: {
      degrees: 'Degrees',
      certificates: 'Certificates',
      experience: 'Experience',
      skills: 'Skills',
      held: 'Posts held',
      log: 'Log',
    },
    ownMachine: 'The profile was read on this machine and has not left it.',
  },
  paths: {
    way: (stations) => stations,
    open: (count) => `Demands open on arrival: ${count}.`,
    contested: (count) => `Steps that sources dispute: ${count}.`,
    grounds: {
      'stands-above': (from, to) => `Sources put ${to} above ${from}.`,
      'in-the-team': (from, to) => `${from}: sources name the post in the team of ${to}.`,
      'stands-above-derived': (from, to) =>
        `From what sources say of others it follows that ${to} stands above ${from}.`,
      'shares-duties': (from, to) => `Sources say that ${from} and ${to} share duties.`,
      'gives-experience': (from, to) => `${from} gives experience that ${to} demands.`,
    },
    none: {
      'same-post': (from) => `${from} is where the way begins and where it leads.`,
      'stands-below': (from, to) =>
        `No way: sources put ${to} below ${from}. They tell of ways up and across only.`,
      'no-step': (from, to) => `No way from ${from} to ${to} follows from the sources.`,
    },
    denied: 'A source denies that one changes between the two.',
    disputed: (topic) => `Disputed: ${topic}`,
    axes: {
      orientation: {
        more: 'Looks further outward.',
        less: 'Looks further inward.',
        same: 'Looks in the same direction.',
        unknown: 'Inward or outward: the sources are silent on one of the two.',
      },
      horizon: {
        more: 'More strategic.',
        less: 'More operational.',
        same: 'The same horizon.',
        unknown: 'Horizon: the sources are silent on one of the two.',
      },
    },
    deep: 'Calls for deep technical knowledge.',
    broad: 'Calls for broad rather than deep technical knowledge.',
    depthSilent: 'How deep the technical knowledge must be, sources do not say.',
    gained: (count, names) => `To answer for, new (${count}): ${names}`,
    left: (count, names) => `Left behind (${count}): ${names}`,
    decisions: (count, names) => `To decide, new (${count}): ${names}`,
    noDecisions: 'No source gives the post a decision that the one before had not.',
    more: (count) => `and ${count} more`,
  },
  fit: {
    suits: (role, lead) =>
      `${role} suits best. Choices that would have to go for another role to be level: ${lead}.`,
    cannotTell: {
      'too-few': (first) =>
        first === ''
          ? 'It cannot be told: no source speaks of what was chosen.'
          : `It cannot be told from so little. ${first} is nearest so far.`,
      'too-close': (first, second) =>
        `It cannot be told: ${first}${second === '' ? '' : ` and ${second}`}, one choice less would change it.`,
    },
    nothing: 'Nothing was chosen. Name interests and goals.',
    runnerUp: (role) => `Next: ${role}.`,
    part: (leaning, share) => `${leaning} (${share})`,
    score: (role, score) => `${role} ${score}`,
    unheard: (words) => `“${words}” is no interest or goal that sources speak of.`,
    kinds: { interest: 'Interests', goal: 'Goals' },
  },
  record: {
    logKinds: {
      course: 'course',
      certificate: 'certificate',
      reading: 'reading',
      project: 'project',
      responsibility: 'responsibility',
      result: 'result',
      feedback: 'feedback',
      talk: 'talk',
      publication: 'publication',
    },
    grown: (count, since) => `Entries in the log since ${since}: ${count}.`,
    nothingGrown: (since) =>
      `Since ${since} nothing was logged. Whoever learns nothing new should look for it.`,
    evidenceOf: (topic, count) => `${topic}: ${count}`,
    risen: (demand, from, to) => `${demand}: from “${from}” to “${to}”.`,
    resting: (demand) => `Nothing new: ${demand}.`,
    pay: (role, amount, statistic, region, date) =>
      `${role}: ${amount}, ${statistic}, ${region}, ${date}.`,
    noPay: (role) => `${role}: no source names a figure.`,
    limits: {
      'one-region': 'Holds for this region only.',
      dated: 'Holds for its date; pay has moved since.',
      'base-only': 'Base pay only: a source calls the rest the greater difference.',
      'no-origin': 'The article names no origin for the figure.',
      'one-source': 'One source only; no range, no number of those asked.',
    },
    difference: (more, less, by, share) => `${more} has ${by} (${share}) more than ${less}.`,
    proposed: (count, known) => `Entries proposed: ${count}; in the profile already: ${known}.`,
    nothingProposed: 'Nothing in this text could be read as an entry of a profile.',
    confidences: { high: 'sure', medium: 'likely', low: 'perhaps' },
    known: 'there already',
    years: (years) => `${years} years`,
    someYears: 'years not told',
    since: (day) => `since ${day}`,
    lead: (people) => `${people} people led`,
    evidence: (count) => `evidence: ${count}`,
  },
}
