import type { PrivacyFacts } from '#domain/privacy/privacy-facts.ts'
import type { Context } from '#server/context.ts'
import { countPeople } from '#server/store/privacy/count-people.ts'
import { listRetention } from '#server/store/privacy/list-retention.ts'

const minute = 60_000

/** What the installation is like right now, by its configuration and by what is stored. */
export async function gatherFacts({ program, config, content, now, signIn }: Context): Promise<PrivacyFacts> {
  const { people, open, erased, organisations, passkeys, issuers, roles } = await countPeople(program)
  const names = new Map(content.organisations.map(({ code, name }) => [code, name]))
  const retention = (await listRetention(program, null)).map(({ organisationCode, ...decided }) => ({
    ...decided,
    organisation: names.get(organisationCode) ?? organisationCode,
  }))
  return {
    version: config.version,
    on: now().toISOString().slice(0, 10),
    trial: config.trial,
    database:
      config.databaseUrl === null ? { kind: 'embedded' } : { kind: 'own', host: hostOf(config.databaseUrl) },
    providers: [
      ...new Set([...signIn.settings.providers.map(({ issuer }) => issuer), ...issuers].map(hostOf)),
    ].sort(),
    passkeys,
    lettersBy: config.smtp === null ? null : hostOf(config.smtp),
    session: { idle: config.session.idle / minute, longest: config.session.longest / minute },
    people,
    accounts: { open, erased },
    organisations,
    roles,
    retention,
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url
}
