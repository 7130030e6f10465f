import { auditActions } from './audit/actions.ts'
import { auditRefusals } from './audit/refusals.ts'
import { auditValues } from './audit/values.ts'
import type { AuditTexts } from '../sv/audit.ts'

const many = (n: number, one: string, more: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`

export const audit: AuditTexts = {
  titleOf: (name) => `Log of ${name}`,
  titleInstallation: 'Log of the installation',
  lead: 'Who did what, when, and what stood there before. Nobody can change or remove a line without it showing.',
  leadInstallation:
    'Sign-ins, rounds and statistics: what belongs to no single organisation. Each organisation has a log of its own.',
  link: 'The log: who did what',
  empty: 'There are no lines here yet.',
  emptyFilter: 'No lines fit what you are looking for.',
  list: 'Lines of the log, the latest first',
  program: 'Jämsides itself',
  erased: 'Somebody whose account has been erased',
  unknown: (id) => `Somebody who is not known here (${id})`,
  position: (n) => `Line ${n.toLocaleString('en-GB')}`,
  refusedWas: (what) => `was refused: ${what}`,
  imported: 'Came with an archive: done elsewhere',
  unknownAction: (name) => `Something that this version does not know (${name})`,
  nothing: 'empty',
  yes: 'yes',
  no: 'no',
  characters: (n) => `text, ${many(n, 'character', 'characters')}`,
  more: (n) => `and ${n.toLocaleString('en-GB')} more`,
  change: (before, after) => `${before} → ${after}`,
  fields: (n) => many(n, 'field', 'fields'),
  removed: (value) => `was: ${value}`,
  older: 'Older lines',
  latest: 'To the latest',
  filter: {
    heading: 'Search the log',
    who: 'Who',
    anyone: 'Everybody',
    what: 'What',
    anything: 'Everything',
    from: 'From',
    to: 'Up to and including',
    show: 'Show',
    clear: 'Show everything',
  },
  chain: {
    heading: 'Trusting the log',
    about:
      'Each line carries a check number made from the line itself and the line before. If a line is changed, lost or moved, the numbers no longer fit, and it shows which line it is.',
    check: 'Check the chain now',
    whole: (lines) => `The chain is whole: ${many(lines, 'line', 'lines')}, none changed.`,
    head: (position, hash) => `It ends with line ${position}, check number ${hash}.`,
    note: 'Note the line and its check number and keep them elsewhere. Then it can also be shown that nobody has cut the log short or written it anew from the beginning.',
    broken: (position) => `The chain is broken at line ${position.toLocaleString('en-GB')}.`,
    kinds: {
      changed: 'The line says something else than when it was written.',
      missing: 'There is no such line.',
      'out-of-order': 'The line is not the one that followed the line before.',
      'cut-short': 'The log ends before this line, which it has reached before.',
      rewritten: 'The line is another than the one that is known.',
    },
    ask: 'Tell whoever runs the installation, and keep a copy of the log as it is now.',
    take: 'Take the log out (lines of JSON)',
    takeHint: 'The file can be checked without the database of Jämsides: jamsides audit verify FILE.',
  },
  actions: auditActions,
  values: auditValues,
  refusals: auditRefusals,
}
