/**
 * Words of the claims' facets that place a role on an axis, with their vote from -1 to 1. Words that
 * stand in no table place nothing. `SPEC.md` P3 to P5 says why they count as they do.
 */
export type AxisWords = Readonly<Record<string, number>>

/** Inward (-1) or outward (1), said outright, of whom a role serves, or in contrast to another. */
export const ORIENTATION_WORDS: AxisWords = {
  inward: -1,
  outward: 1,
  // stakeholder
  customers: 1,
  'external customers': 1,
  'internal customers': -1,
  'internal employees and units': -1,
  employees: -1,
  'staff of all departments': -1,
  // s1-084 sets the enterprise against the market
  'enterprise technology': -1,
  'market trends and emerging technology': 1,
}

/** Whom a role works with; a vote only where all are inside or all outside the organisation. */
export const COMPANY_WORDS: AxisWords = {
  departments: -1,
  'other departments': -1,
  'department heads': -1,
  'department managers': -1,
  'business units': -1,
  'internal teams': -1,
  'IT teams': -1,
  engineering: -1,
  'software development': -1,
  'in-house engineers': -1,
  vendors: 1,
  'external vendors': 1,
  'industry experts': 1,
  'other companies': 1,
  'outside parties': 1,
}

/** What a duty is about: the organisation's own technology (inward) or its products (outward). */
export const ORIENTATION_OBJECTS: AxisWords = {
  'technology infrastructure': -0.5,
  'infrastructure needs assessment': -0.5,
  'infrastructure for new needs': -0.5,
  'internal software solutions': -0.5,
  'internal IT systems': -0.5,
  'information systems': -0.5,
  'enterprise systems': -0.5,
  'IT department': -0.5,
  'IT operations': -0.5,
  'business processes': -0.5,
  'business process streamlining': -0.5,
  'process digitisation and automation': -0.5,
  'process analysis': -0.5,
  'workflow optimisation': -0.5,
  'department technology-needs intake': -0.5,
  'employee tools': -0.5,
  'technical support': -0.5,
  'help desk': -0.5,
  'product innovation': 0.5,
  'product architecture': 0.5,
  'product offering': 0.5,
  'product delivery': 0.5,
  'new products and services': 0.5,
  'external products': 0.5,
  'technology offerings': 0.5,
  'software products': 0.5,
}

/** Operational (-1), tactical (-0.5) or strategic (1), said outright or in contrast to another. */
export const HORIZON_WORDS: AxisWords = {
  strategic: 1,
  'long-term': 1,
  future: 1,
  visionary: 1,
  vision: 1,
  direction: 1,
  'technological vision': 1,
  'strategic perspective': 1,
  'strategic vision and expertise': 1,
  'innovation and strategy': 1,
  'technology strategy': 1,
  proactive: 1,
  tactical: -0.5,
  execution: -0.5,
  implementation: -0.5,
  operational: -1,
  'day-to-day': -1,
  present: -1,
  reactive: -1,
  // what a role decides
  'IT operations': -1,
  'IT department daily operations': -1,
  'project assignment and priority': -0.5,
}

/** What a role shapes: counts only where the claim says that it shapes it (`SHAPING_ACT`). */
export const SHAPED_OBJECTS: AxisWords = {
  'technology vision': 0.5,
  'technology strategy': 0.5,
  'technical strategy': 0.5,
  'IT strategy': 0.5,
  'data-driven strategy': 0.5,
  'technological direction': 0.5,
  'technology roadmap': 0.5,
  'technology plan': 0.5,
  'strategic IT plan': 0.5,
  'research and innovation strategy': 0.5,
}

/** Acts that shape a thing; whoever only implements or executes it did not shape it. */
export const SHAPING_ACT = /\b(develops|sets|creates|leads|steers|responsible for)\b/

/** What a role keeps going from day to day. */
export const RUNNING_OBJECTS: AxisWords = {
  'IT operations': -0.5,
  'ongoing operations': -0.5,
  'technical operations': -0.5,
  'IT department': -0.5,
  'technical issues': -0.5,
  'technical support': -0.5,
  'support tickets': -0.5,
  'help desk': -0.5,
  troubleshooting: -0.5,
  'software updates': -0.5,
  'computer systems': -0.5,
  'maintenance schedule': -0.5,
  'hardware and software maintenance': -0.5,
  'status quo': -0.5,
}
