/** Remarks of the author's linter: what plays, and would play or teach better otherwise. Which words, which cure. */
import type { CodeEntry } from './codes.ts'

export const CHECK_CODES = {
  'unused-waiver': {
    severity: 'warning',
    message: 'The waiver of “{name}” is not needed: nothing here draws that remark.',
    cure: 'Take it out of `accept:`, or mend its `at`. Only codes of warnings can be accepted.',
  },
  'silent-moment': {
    severity: 'warning',
    message: 'Nothing is said here, and nothing is seen.',
    cure: 'Add a `cue:` with its caption, or words to `say:`.',
  },
  'missing-translation': {
    severity: 'warning',
    message: 'There are no generic lines in “{language}”; where nobody wrote any, English ones are shown.',
    cure: 'Write lines for every moment, offer replies included, or choose a language that has a line bank.',
  },
  unreachable: {
    severity: 'warning',
    message: '“{name}” can never come: {why}.',
    cure: 'Mend its condition, or take it out.',
  },
  'unreachable-ending': {
    severity: 'warning',
    message: 'Nobody can reach the ending “{name}”: {why}.',
    cure: 'The first ending of a kind whose `when` holds is taken: put the narrower one first, or mend its `when`.',
  },
  'not-reached': {
    severity: 'warning',
    message: '{what} was not reached in {tries} tries.',
    cure: 'Ask whether a person could: loosen its condition, give a line that leads there, or take it out. `simulate` and `play` show what happens instead.',
  },
  'no-way-back': {
    severity: 'warning',
    message: 'No choice of lines resolves “{event}” before the talks break on it.',
    cure: 'Add a line whose move is best or sound here (`ratings` lists them) and that meets its checks.',
  },
  'no-legal-move': {
    severity: 'warning',
    message:
      '“{moment}” has {lines} lines that can always be said; when no condition holds, little is left but leaving.',
    cure: 'Take `when:` from some lines, or add lines without it.',
  },
  'unasked-interest': {
    severity: 'warning',
    message: 'No line asks for the interest “{name}”.',
    cure: 'Add `asks: [{name}]` to the questions that should find it.',
  },
  'hidden-without-cue': {
    severity: 'warning',
    message: '{what}',
    cure: 'Add a `cue:` with a caption of what a person in the room would see (for an interest, a `hint:` will do).',
  },
  'rounds-too-few': {
    severity: 'warning',
    message: 'There is too little time: {what}',
    cure: 'Raise `rounds:` or `exchangeTurns:`, or let things come earlier.',
  },
  'empty-zone': {
    severity: 'warning',
    message: 'The ending “{name}” is said to be right, and no package that it allows is good enough for both sides.',
    cure: 'Look at `deals`: raise points, lower a limit, or class the ending otherwise.',
  },
  'needless-no-deal': {
    severity: 'warning',
    message: 'No deal is said to be right here, and there are packages that are good enough for both sides: {zone}.',
    cure: 'Raise a limit, lower points, or give an event the cause that makes leaving right.',
  },
  'middle-works': {
    severity: 'warning',
    message: 'The middle of everything is a deal: {terms} is worth {you} to the trainee and {they} to the counterpart.',
    cure: 'Move points so that middle options waste what each side cares about; splitting differences should not be an answer.',
  },
  'one-issue-decides': {
    severity: 'warning',
    message:
      'The issue “{issue}” holds {you} % of the trainee’s points and {they} % of the counterpart’s: there is little to trade.',
    cure: 'Spread the points, so that what matters most to one side is not what matters most to the other.',
  },
  'unchosen-option': {
    severity: 'warning',
    message: 'Nobody would choose “{name}”: “{better}” is better for one side and worse for neither.',
    cure: 'Give it something that one side likes better, or take it out.',
  },
  'best-line-first': {
    severity: 'warning',
    message: 'In {first} of {events} events the best line stands first in the file.',
    cure: 'Move it. The page shuffles lines, but a file that is read or printed does not, and the lines after it are written against it.',
  },
  'best-line-longest': {
    severity: 'warning',
    message: 'Who always says the longest line finds the best one on {found} % of pages (blindly: {chance} %).',
    cure: 'Shorten good lines and give wrong ones a reason: eager, decent, proud, tired.',
  },
  'best-line-politest': {
    severity: 'warning',
    message: 'Who always says the most polite line finds the best one on {found} % of pages (blindly: {chance} %).',
    cure: 'Let wrong lines be decent and right ones plain.',
  },
  'dominated-line': {
    severity: 'warning',
    message: 'Nobody is tempted by “{name}”: it fails every check of `{move}`.',
    cure: 'Let it meet at least one check, or make it another, better-meant mistake.',
  },
  'giveaway-line': {
    severity: 'warning',
    message: '“{word}” is a word of theory: it names the answer.',
    cure: 'Say it as somebody at this table would, about the thing in the room.',
  },
  'no-temptation': {
    severity: 'warning',
    message: '“{event}” has {count} wrong lines that are well said; two are the least.',
    cure: 'Add lines of a move that is weak or harmful here, with few `misses`, that a decent person would be glad to say.',
  },
  'same-best-everywhere': {
    severity: 'warning',
    message: 'The best at each of {events} events is {moves}: whoever has seen one knows the others.',
    cure: 'Give one event another cause, or leave that move out of its lines.',
  },
  'missing-reading': {
    severity: 'warning',
    message: 'Among the readings of “{event}” none {what}.',
    cure: 'Give `rivals:` the true motive with its cause, at least one other that could be believed, and one without causes.',
  },
  'cue-contradicts-truth': {
    severity: 'warning',
    message: 'The cues of “{event}” ({cues}) say that it is {read}; its cause is {so}.',
    cure: 'Change the cues (`k:`) or the cause. One cue may mislead; all together must not.',
  },
  'telling-caption': {
    severity: 'warning',
    message: 'The caption says what it means (“{word}”), and so gives the answer away alone.',
    cure: 'Say only what a person in the room would see or hear.',
  },
  'lone-tell': {
    severity: 'warning',
    message: 'The truths differ, and what can be seen does not: {what}.',
    cure: 'Give at least two cues another caption in the twin, before or within the event.',
  },
  'twin-surface': {
    severity: 'warning',
    message: 'The twin shows something else before anybody has asked or seen anything: {what}.',
    cure: 'Let both truths look the same at the start. What differs belongs into cues and answers.',
  },
  'reading-age': {
    severity: 'warning',
    message: '{what}.',
    cure: 'Make two sentences of it, and take shorter words.',
  },
  'unglossed-jargon': {
    severity: 'warning',
    message: '“{word}” is nowhere said in plain words.',
    cure: 'Say once what it means, in brackets behind it, or use another word.',
  },
} as const satisfies Record<string, CodeEntry>
