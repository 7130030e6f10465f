import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Action, policy, type Rule } from '#domain/access/policy.ts'
import { textsIn } from '#texts/texts.ts'

const { audit, common } = textsIn('sv')
const rules = Object.entries(policy) as [Action, Rule][]

const rolesOf = (roles: Rule['organisation'] = []) =>
  roles.map((role) => common.roles[role]).join(', ') || '–'

function besides({ shared, own, signedIn, anyone }: Rule): string {
  if (anyone) return 'alla'
  if (signedIn) return 'alla som är inloggade'
  if (own) return 'den det gäller, ingen annan'
  return shared ? 'de som det är delat med' : '–'
}

/** The words for what somebody was refused speak of what is another's; the page of what is one's own. */
const ownWords: Partial<Record<Action, string>> = {
  'account.keep': 'sköta sitt konto',
  'job.follow': 'följa sin beställning',
  'occasion.rate': 'fylla i sin blankett',
}

/** A line of the policy as the page for data protection officers tells it. */
const told = rules.map(
  ([action, rule]) =>
    `| ${ownWords[action] ?? audit.refusals[action]} | ${rolesOf(rule.organisation)} | ${rolesOf(rule.round)} | ${rolesOf(rule.installation)} | ${besides(rule)} | \`${action}\` |`,
)

test('docs/methods/access.md tells every line of the policy as it is, and no other', () => {
  const page = readFileSync('docs/methods/access.md', 'utf8')
  const rows = page.split('\n').filter((line) => /`[a-z-]+(\.[a-z-]+)?` \|$/.test(line))
  expect(rows).toEqual(told)
})
