import type { Fault } from './fault.ts'

const walls = 'server/store/migrations/0014-walls.sql'
const catalogue = 'test/walls/catalogue.test.ts'
const tenants = 'test/walls/walls.test.ts'
const circles = 'test/walls/circles.test.ts'
const viewer = 'server/store/database/viewer.ts'
const viewerTest = 'server/store/database/viewer.test.ts'
const sees = 'an organisation sees its own row in every tenant table'

const openedTables = [
  'goal',
  'improvement',
  'improvement_result',
  'occasion',
  'rating',
  'report',
  'report_text',
]
  .concat(['report_comment', 'job_file', 'workbook_staging', 'person', 'role_held', 'invitation'])
  .concat(['retention', 'support_consent', 'handover', 'audit_entry'])

/** A policy of one table that lets everybody read. */
function opened(table: string): Fault {
  return {
    id: `open-to-read-${table}`,
    careless: `Opened ${table} to everybody while looking for something else.`,
    sql: `alter policy reading on ${table} using (true)`,
    caughtBy: [
      [tenants, sees],
      [catalogue, 'what people may read without condition is public'],
    ],
  }
}

/** In the walls that the database itself keeps, and in telling it for whom it is asked. */
export const wallFaults: readonly Fault[] = [
  ...openedTables.map(opened),
  {
    id: 'policy-dropped',
    careless: 'Dropped the policy by which challenges are read, and forgot to write the new one.',
    sql: 'drop policy reading on challenge',
    caughtBy: [[catalogue, 'every tenant table tells what people may read']],
  },
  {
    id: 'wall-taken-down',
    careless: 'Switched row-level security off for a repair and never on again.',
    sql: 'alter table rating disable row level security',
    caughtBy: [
      [catalogue, 'every table is walled in, for its owner too'],
      [tenants, sees],
    ],
  },
  {
    id: 'wall-not-forced',
    careless: 'Let the owner of the tables pass the wall of reports.',
    sql: 'alter table report no force row level security',
    caughtBy: [[catalogue, 'every table is walled in, for its owner too']],
  },
  {
    id: 'table-without-wall',
    careless: 'Made a table for what belongs to organisations, and no wall around it.',
    sql: 'create table reminder (organisation_code text references organisation (code), body text)',
    caughtBy: [
      [catalogue, 'every table is known to be public, somebody’s, or the program’s'],
      [catalogue, 'every table is walled in, for its owner too'],
    ],
  },
  {
    id: 'policy-for-all-roles',
    careless: 'Wrote a policy without saying for which role.',
    sql: 'create policy reading on session using (true)',
    caughtBy: [[catalogue, 'no policy is for everybody who can connect']],
  },
  {
    id: 'letters-open',
    careless: 'Let people read the letters, with the secrets that stand in them.',
    sql: 'create policy reading on letter for select to jamsides_app using (true)',
    caughtBy: [[catalogue, 'every tenant table tells what people may read, and the program’s tables do not']],
  },
  {
    id: 'adding-for-others',
    careless: 'Asked nothing of what is added to the improvements.',
    sql: 'alter policy adding on improvement with check (true)',
    caughtBy: [[tenants, 'an organisation adds no row in the name of others']],
  },
  {
    id: 'changing-of-others',
    careless: 'Let everybody change the sets of everybody whom they can read them of.',
    sql: 'alter policy changing on own_set using (true) with check (true); alter policy reading on own_set using (true)',
    caughtBy: [[tenants, 'an organisation changes and removes no row of others']],
  },
  {
    id: 'handing-over',
    careless: 'Looked at whose a unit was, not at whose it becomes.',
    sql: 'alter policy changing on unit with check (true)',
    caughtBy: [[tenants, 'nobody hands a row of theirs over to another organisation']],
  },
  {
    id: 'public-table-writable',
    careless: 'Let people write the meetings of a round, which everybody reads.',
    sql: 'create policy writing on meeting for all to jamsides_app using (true) with check (true)',
    caughtBy: [[tenants, 'nobody changes what is public']],
  },
  {
    id: 'held-row-changed',
    careless: 'Let whoever may hold an organisation still change its name.',
    sql: 'alter policy changing on organisation with check (true)',
    caughtBy: [[tenants, 'nobody changes what is public; who may hold a row may not change it']],
  },
  {
    id: 'strategist-gives-any-role',
    careless: 'Let a strategist give roles beyond the organisation in the database.',
    file: walls,
    from: "' and round_slug is null and group_id is null and role in '\n    || '(''politician'', ''manager'', ''strategist'', ''contributor'', ''reader'', ''auditor'')'",
    to: "''",
    caughtBy: [[tenants, 'a strategist gives nobody a role beyond the organisation']],
  },
  {
    id: 'wall-group-sees-coordinators',
    careless: 'Let the group read what is shared with the coordinator alone.',
    file: walls,
    from: "or %1$s.circle in ('group', 'round') and %3$s",
    to: "or %1$s.circle in ('coordinator', 'group', 'round') and %3$s",
    caughtBy: [[circles, 'goal shared with coordinator']],
  },
  {
    id: 'wall-coordinator-sees-unshared',
    careless: 'Let the coordinator read what stays in the organisation.',
    file: walls,
    from: "or %1$s.circle <> 'organisation' and %2$s",
    to: 'or %2$s',
    caughtBy: [[circles, 'goal shared with organisation']],
  },
  {
    id: 'answers-while-rating',
    careless: 'Showed the coordinator what people answer while they still answer alone.',
    file: walls,
    from: "held.state <> ''rating'' and ",
    to: '',
    caughtBy: [[circles, 'while it is being rated, nobody outside sees what anybody answers']],
  },
  {
    id: 'anybodys-sheet',
    careless: 'Took every sheet for the viewer’s own.',
    sql: `create or replace function sheets_of_viewer() returns setof uuid language sql stable security definer
      set search_path = pg_catalog, public as 'select id from public.assessment'`,
    caughtBy: [
      [circles, 'whoever has a sheet sees it and the occasion'],
      [tenants, sees],
    ],
  },
  {
    id: 'everybody-known',
    careless: 'Told everybody the names of all.',
    sql: `create or replace function viewer_knows(whom text) returns boolean language plpgsql stable security definer
      set search_path = pg_catalog, public as 'begin return true; end'`,
    caughtBy: [[tenants, sees]],
  },
  {
    id: 'definer-without-path',
    careless: 'Left it to whoever calls where a function that passes the walls looks.',
    sql: 'alter function viewer_knows(text) reset search_path',
    caughtBy: [[catalogue, 'what passes the walls as its owner is named here']],
  },
  {
    id: 'definer-unnamed',
    careless: 'Wrote one more function that passes the walls.',
    sql: `create function all_goals() returns setof goal language sql security definer
      set search_path = pg_catalog, public as 'select * from goal'`,
    caughtBy: [[catalogue, 'what passes the walls as its owner is named here']],
  },
  {
    id: 'role-past-the-walls',
    careless: 'Stopped asking whether the role of the program can get past the walls.',
    file: 'server/store/database/require-modest-role.ts',
    from: 'if (found?.modest === true) return',
    to: 'if (found !== undefined) return',
    caughtBy: [[viewerTest, 'a superuser, or whoever owns the tables, is no role to work as']],
  },
  {
    id: 'viewer-left-on-connection',
    careless: 'Gave a connection on without forgetting for whom it asked.',
    file: 'server/store/database/connect.ts',
    from: "pool.on('release', forgetViewer)",
    to: '',
    caughtBy: [[viewerTest, 'a transaction that fails leaves nobody behind on its connection']],
  },
  {
    id: 'viewer-told-once',
    careless: 'Told a shared connection for whom it asks the first time only.',
    file: 'server/store/database/pipelined-reader.ts',
    from: 'viewer !== null && asker.viewer !== viewer',
    to: 'viewer !== null && asker.viewer === null',
    caughtBy: [[viewerTest, 'reads of many at once, in one pipeline, each see for themselves only']],
  },
  {
    id: 'reader-works-in-database',
    careless: 'Told the database that readers and auditors work in the organisation.',
    file: viewer,
    from: "own.filter(({ role }) => role !== 'reader' && role !== 'auditor')",
    to: 'own',
    caughtBy: [[viewerTest, 'the database knows of each role what it may']],
  },
  {
    id: 'contributor-leads-in-database',
    careless: 'Told the database that everybody in an organisation leads it.',
    file: viewer,
    from: "own.filter(({ role }) => role === 'strategist' || role === 'manager')",
    to: 'own',
    caughtBy: [[viewerTest, 'the database knows of each role what it may']],
  },
  {
    id: 'mentor-belongs-to-organisation',
    careless: 'Told the database that a mentor belongs to the organisation they come from.',
    file: viewer,
    from: 'roles.filter(({ role }) => inOrganisation.includes(role))',
    to: 'roles',
    caughtBy: [[viewerTest, 'the database knows of each role what it may']],
  },
  {
    id: 'request-as-program',
    careless: 'Gave requests the database of the program.',
    file: 'server/open-context.ts',
    from: 'db: walled.behind(who.person) }',
    to: 'db: program }',
    caughtBy: [[viewerTest, 'reads of many at once, in one pipeline, each see for themselves only']],
  },
  {
    id: 'service-past-the-wall',
    careless: 'Read goals as the program, since the wall was in the way.',
    file: 'server/services/goals/read-goals.ts',
    from: 'store.listGoals(ctx.db',
    to: 'store.listGoals(ctx.program',
    caughtBy: [['test/architecture/past-the-wall.test.ts', 'only the services of these folders']],
  },
]
