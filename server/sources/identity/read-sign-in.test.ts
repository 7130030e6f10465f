import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readContent } from '#server/content/read-content.ts'
import { readSignIn } from './read-sign-in.ts'

const { organisations } = await readContent('content')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamsides-sign-in-'))
})
afterAll(() => rm(folder, { recursive: true }))

const right = `providers:
  - id: kommun
    name: Kommunen
    issuer: https://id.kommun.example/realms/a
    client: jamsides
`

async function read(text: string) {
  const file = join(folder, 'sign-in.yaml')
  await writeFile(file, text)
  return readSignIn(file, organisations)
}

test('without a file there is no provider; the least that a provider needs is five lines', async () => {
  expect(await readSignIn(null, organisations)).toEqual({ floors: {}, providers: [] })
  expect(await read(right)).toEqual({
    floors: {},
    providers: [
      {
        id: 'kommun',
        name: { sv: 'Kommunen', en: 'Kommunen' },
        issuer: 'https://id.kommun.example/realms/a',
        clientId: 'jamsides',
        secretVariable: null,
        scopes: ['openid', 'profile', 'email'],
        tenant: null,
        domains: {},
        organisation: null,
        newPeople: false,
        roles: null,
        levels: { claim: 'acr', values: {}, otherwise: 1 },
        ask: [],
      },
    ],
  })
})

test.each((await readdir('docs/examples')).filter((name) => name.startsWith('sign-in')))(
  'the example %s can be used as it stands',
  async (name) => {
    const { providers } = await readSignIn(join('docs/examples', name), organisations)
    expect(providers.length).toBeGreaterThan(0)
  },
)

const another = right.replace('providers:\n', '').replaceAll('kommun', 'annan')
test.each<[string, string, number, RegExp]>([
  ['a secret in the file', `${right}    secret: hunter2\n`, 6, /name of a variable/],
  ['an issuer without TLS', right.replace('https://id', 'http://id'), 4, /https/],
  ['a field that does not exist', `${right}    client-secret: X\n`, 6, /client-secret/],
  ['a level beyond 4', `${right}    level: 5\n`, 6, /1 to 4/],
  ['an organisation nobody has heard of', `${right}    domains: { a.se: '9999' }\n`, 6, /"9999"/],
  ['a mentor, who needs a group', `${right}    roles: { claim: g, values: { m: mentor } }\n`, 6, /roles/],
  ['a floor for a role that is none', `floors: { boss: 3 }\n${right}`, 1, /boss/],
  ['a domain with capitals', `${right}    domains: { A.se: null }\n`, 6, /small letters/],
  ['no openid', `${right}    scopes: [profile]\n`, 6, /openid/],
  ['two of the same id', right + another.replace('annan\n', 'kommun\n'), 6, /same id/],
  ['two of the same issuer', right + another.replace('id.annan', 'id.kommun'), 8, /same issuer/],
  [
    'a domain of two owners',
    `${right}    domains: { a.se: null }\n${another}    domains: { a.se: null }\n`,
    11,
    /a\.se is another/,
  ],
])('%s is refused with its line', async (_, text, line, reason) => {
  await expect(read(text)).rejects.toMatchObject({ line, reason: expect.stringMatching(reason) })
})

test('a file that is named must be there', async () => {
  await expect(readSignIn(join(folder, 'missing.yaml'), organisations)).rejects.toThrow(/missing/)
})
