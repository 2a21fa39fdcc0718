/** In what order things are best done around a block (domain model 3.5). Statements only; the engine judges O2, scoring the rest. */

interface OrderRule {
  readonly id: string
  readonly name: string
  readonly statement: string
}

export const ORDER_RULES = [
  {
    id: 'O1',
    name: 'Do not react',
    statement: 'No threat in return, no walkout in return and no concession in the first beat.',
  },
  {
    id: 'O2',
    name: 'Finality first',
    statement:
      'After a walkout or a declared end, judge whether it is final before any other recovery, unless it was our own evident offence and we apologise in full.',
  },
  {
    id: 'O3',
    name: 'Name the obstacle',
    statement:
      'Say whether an idea, a position, a person or a purpose is in the way, and how sure you are, before choosing.',
  },
  {
    id: 'O4',
    name: 'Person before substance',
    statement:
      'If people are hurt, misjudged or cannot work together, repair that before issues, options, teams or appraisals.',
  },
  {
    id: 'O5',
    name: 'Purpose gate',
    statement: 'Before giving value or information, check the four conditions under which no commitment is better.',
  },
  {
    id: 'O6',
    name: 'Cheap and reversible first',
    statement:
      'Bridges, apologies, small steps and questions first; then issues, options, teams and pauses; then neutrals, the warning, new people and the exit. Skip up only with a reason.',
  },
  {
    id: 'O7',
    name: 'Warning last among pressures',
    statement: 'Warn after listening, once, and with a real alternative.',
  },
  {
    id: 'O8',
    name: 'Binding needs a floor',
    statement: 'Let a neutral bind only after checking the worst award against our limit.',
  },
  {
    id: 'O9',
    name: 'People last',
    statement: 'Offer new people only when other repair has been tried, and always on both sides.',
  },
  {
    id: 'O10',
    name: 'Revisit alignment',
    statement:
      'Ask whether interests fit at the start of bargaining and after every block; a block while concluding always sends one back to it.',
  },
] as const satisfies readonly OrderRule[]

export type OrderRuleId = (typeof ORDER_RULES)[number]['id']
