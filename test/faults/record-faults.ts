import type { Fault } from './fault.ts'

const chain = 'test/audit/chain.test.ts'
const people = 'server/services/people/people.test.ts'
const refusal = 'app/entry/note-refusal.server.test.ts'
const backup = 'server/services/backup/backup.test.ts'
const catalogue = 'test/walls/catalogue.test.ts'

/** In the audit trail, and in backups. */
export const recordFaults: readonly Fault[] = [
  {
    id: 'role-changed-without-line',
    careless: 'Left no line of a role that was changed.',
    file: 'server/services/people/change-role.ts',
    from: 'await writeAudit(tx, {',
    to: 'void Object({',
    caughtBy: [[people, 'the only strategist can neither leave nor be changed, until there is another']],
  },
  {
    id: 'shared-without-line',
    careless: 'Left no line of what was shared with whom.',
    file: 'server/services/sharing/change-sharing.ts',
    from: 'await writeAudit(tx, {',
    to: 'void Object({',
    caughtBy: [
      ['server/services/sharing/sharing.test.ts', 'each change leaves a line with before and after'],
    ],
  },
  {
    id: 'sign-in-without-line',
    careless: 'Left no line of who has signed in.',
    file: 'server/services/accounts/open-session.ts',
    from: 'await writeAudit(tx, {',
    to: 'void Object({',
    caughtBy: [
      [
        'server/services/accounts/sessions.test.ts',
        'whoever has signed in is known by the secret alone, and the database does not hold it',
      ],
    ],
  },
  {
    id: 'line-of-the-installation',
    careless: 'Wrote what happens in an organisation into the trail of the installation.',
    file: 'server/services/people/accept-invitation.ts',
    from: "    personId,\n    organisationCode,\n    roundSlug,\n    action: 'invitation-accepted',",
    to: "    personId,\n    organisationCode: null,\n    roundSlug,\n    action: 'invitation-accepted',",
    caughtBy: [[people, 'a politician who is invited accepts once']],
  },
  {
    id: 'log-names-strangers',
    careless: 'Named whoever a line of the log speaks of, also those behind the wall.',
    file: 'server/services/audit/list-audit.ts',
    from: '...(await listVisiblePeople(db, others))',
    to: '...others',
    caughtBy: [['server/services/audit/list-audit.test.ts', 'whom a line speaks of is named where']],
  },
  {
    id: 'refusal-without-line',
    careless: 'Left no line of what somebody may not do.',
    file: 'server/services/audit/record-refusal.ts',
    from: 'if (person === null || error.status !== 403) return',
    to: 'if (person === null || error.status === 403) return',
    caughtBy: [[refusal, 'what somebody may not do leaves a line with the organisation whose thing it was']],
  },
  {
    id: 'secret-in-the-trail',
    careless: 'Wrote addresses into the trail with the secrets that stand in them.',
    file: 'app/entry/address-of.server.ts',
    from: 'secret === undefined ? pathname : `${secret}…`',
    to: 'secret === undefined ? pathname : pathname.slice(0)',
    caughtBy: [
      [refusal, 'the address is told without its query, and without what opens something by itself'],
    ],
  },
  {
    id: 'answers-in-the-trail',
    careless: 'Wrote into the trail what people answer while they answer alone.',
    file: 'domain/audit/withhold-texts.ts',
    from: "{ rate: ['answer', 'value'] }",
    to: '{}',
    caughtBy: [['domain/audit/withhold-texts.test.ts', 'rate']],
  },
  {
    id: 'trail-open-to-change',
    careless: 'Let the program correct lines of the trail.',
    sql: 'create policy changing on audit_entry for update to jamsides_program using (true)',
    caughtBy: [[catalogue, 'the audit trail can be added to, and neither changed nor shortened']],
  },
  {
    id: 'trail-without-guard',
    careless: 'Dropped the trigger that keeps the trail as it is.',
    sql: 'drop trigger audit_stays on audit_entry',
    caughtBy: [[chain, 'nobody changes, removes or empties it, the owner of the database included']],
  },
  {
    id: 'trail-without-order',
    careless: 'Let two who write at once follow the same line.',
    file: 'server/store/migrations/0015-record.sql',
    from: "  perform pg_advisory_xact_lock(20260115, hashtext(coalesce(new.organisation_code, '')));\n",
    to: '',
    caughtBy: [[chain, 'fifty who write at once, some of whom give up, leave a chain without gaps']],
  },
  {
    id: 'hash-without-outcome',
    careless: 'Left out of the hash whether something was done or refused.',
    file: 'domain/audit/canonical-line.ts',
    from: 'subject, round, outcome]',
    to: 'subject, round]',
    caughtBy: [[chain, 'the hash that the database gives is the one that is computed from the line alone']],
  },
  {
    id: 'hash-without-detail',
    careless: 'Left out of the hash what stood there before and after.',
    file: 'server/store/migrations/0015-record.sql',
    from: '    entry.detail,\n',
    to: "    '{}'::jsonb,\n",
    caughtBy: [[chain, 'the hash that the database gives is the one that is computed from the line alone']],
  },
  {
    id: 'hash-not-compared',
    careless: 'Followed the chain from hash to hash without working any out.',
    file: 'domain/audit/verify-chain.ts',
    from: "return line.hash === sha256(canonicalLine(line)) ? null : { kind: 'changed', position }",
    to: "return sha256(canonicalLine(line)) === '' ? { kind: 'changed', position } : null",
    caughtBy: [[chain, 'of 200 lines that are changed, dropped or swapped, 200 are found']],
  },
  {
    id: 'cut-short-unseen',
    careless: 'Took the last line there is for the last there was.',
    file: 'domain/audit/verify-chain.ts',
    from: 'if (so.broken || known === null || known.position <= so.lines) return so',
    to: 'if (so.broken || known === null || known.position > 0) return so',
    caughtBy: [
      [chain, 'a chain that is cut short, or written anew, is told from the one whose end was noted'],
    ],
  },
  {
    id: 'trail-read-by-anybody',
    careless: 'Let everybody read the trail of an organisation.',
    file: 'server/services/audit/authorise-audit.ts',
    from: "  authorise(ctx, 'audit.read', { organisationCode })\n",
    to: '',
    caughtBy: [['server/services/audit/list-audit.test.ts', 'manager of X004 reads the part of X004: false']],
  },
  {
    id: 'trail-of-everybody',
    careless: 'Listed the lines of every organisation.',
    file: 'server/store/audit/list-audit-entries.ts',
    from: "    .where(sql<string>`coalesce(organisation_code, '')`, '=', organisationCode ?? '')\n",
    to: '',
    caughtBy: [
      [
        'server/services/audit/list-audit.test.ts',
        'the part of the installation holds nothing of any organisation',
      ],
    ],
  },
  {
    id: 'backup-checksum-unread',
    careless: 'Took what stands in a backup without its checksum.',
    file: 'server/backup/open-backup.ts',
    from: "if (sha256Of(bytes) !== sums.get(file)?.sum) throw damagedBackup(file, null, 'checksum')",
    to: "if (sums.get(file) === undefined) throw damagedBackup(file, null, 'checksum')",
    caughtBy: [[backup, 'a backup that is whole as a zip and says something else than its checksums']],
  },
  {
    id: 'another-backup',
    careless: 'Restored a file that is another than the one meant.',
    file: 'server/services/backup/restore-backup.ts',
    from: 'order.sha256 !== null && order.sha256 !== sha256',
    to: "order.sha256 === ''",
    caughtBy: [[backup, 'a file that is another than the one meant is refused']],
  },
  {
    id: 'restored-over-work',
    careless: 'Restored over what people had done.',
    file: 'server/services/backup/restore-backup.ts',
    from: 'if (since !== null)\n    throw',
    to: 'if (since === undefined)\n    throw',
    caughtBy: [[backup, 'an installation that has only been started gives place']],
  },
  {
    id: 'backup-by-anybody',
    careless: 'Let whoever asks take a backup.',
    file: 'server/services/backup/make-backup.ts',
    from: "authorise(ctx, 'installation.backup')",
    to: "authorise(ctx, 'home.read')",
    caughtBy: [[backup, 'only whoever holds the command line takes a backup or restores one']],
  },
]
