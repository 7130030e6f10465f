import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { listSources } from './read-imports.ts'

/** The folders whose services may read as the program itself, past the walls of PostgreSQL, and why they must. */
const pastTheWall: Readonly<Record<string, string>> = {
  'server/services/accounts': 'whoever signs in is nobody yet',
  'server/services/archive': 'an archive names people, and is read in for any organisation',
  'server/services/audit':
    'the chain of the installation belongs to no organisation, and rows name people of others',
  'server/services/examples':
    'what somebody else has read is put before everybody by the program, whoever they are',
  'server/services/jobs': 'how many orders wait before one counts those of others too',
  'server/services/organisations':
    'an administrator sets an organisation up before anybody there can, and stands in none',
  'server/services/people': 'invitations are taken by someone who is not yet a member',
  'server/services/privacy': 'what is known of a person stands in every organisation they act for',
  'server/services/sharing': 'who would see something is known of others than the viewer',
  'server/services/support': 'looking in is told of to the organisation that is looked at',
}

test('only the services of these folders read past the walls', () => {
  const reading = listSources().filter(
    (file) =>
      /^(app|cli|server\/(services|jobs))\//.test(file) &&
      !/\.test\.tsx?$/.test(file) &&
      /\b(?:ctx|context|application)\.program\b|\{[^}]*\bprogram\b[^}]*\} = ctx\b/.test(
        readFileSync(file, 'utf8'),
      ),
  )
  expect([...new Set(reading.map(dirname))].toSorted()).toEqual(Object.keys(pastTheWall))
})
