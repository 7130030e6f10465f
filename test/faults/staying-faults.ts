import type { Fault } from './fault.ts'

const followUps = 'server/services/follow-up/follow-up.test.ts'
const links = 'server/services/links/links.test.ts'
const looking = 'server/sources/links/look-at-link.test.ts'

/** In whether improvements stay, what may be claimed of them, and the way out to addresses that people have written. */
export const stayingFaults: readonly Fault[] = [
  {
    id: 'answer-without-asking',
    careless: 'Let whoever reads an improvement change what belongs to it, such as whether it stays.',
    file: 'server/services/improvements/hold-improvement.ts',
    from: "authorise(ctx, 'improvement.change', improvement)",
    to: 'ctx.person!',
    caughtBy: [[followUps, 'is not anybody’s to give']],
  },
  {
    id: 'answer-overtakes',
    careless: 'Replaced an answer whoever had given another meanwhile.',
    file: 'server/store/follow-up/save-answer.ts',
    from: ".where('follow_up.version', '=', version)",
    to: ".where('follow_up.version', '>=', 0)",
    caughtBy: [[followUps, 'corrected by whoever has seen it']],
  },
  {
    id: 'staying-for-everybody',
    careless: 'Told everybody how much of a round stays.',
    file: 'server/services/follow-up/summarise-round-staying.ts',
    from: "if (!may(ctx.person, 'round.follow', { roundSlug: slug })) return null",
    to: '',
    caughtBy: [[followUps, 'and nobody else does']],
  },
  {
    id: 'unanswered-is-gone',
    careless: 'Counted those who have not answered as gone.',
    file: 'domain/follow-up/summarise-staying.ts',
    from: 'by: answers.find(({ isGone }) => isGone)?.wave ?? null',
    to: 'by: answers.find(({ isGone }) => isGone)?.wave ?? asked.find(({ isDue, followUp }) => isDue && !followUp?.answer)?.wave ?? null',
    caughtBy: [['domain/follow-up/summarise-staying.test.ts', 'takes those who have not answered']],
  },
  {
    id: 'asked-again-and-again',
    careless: 'Asked anew at every turn.',
    file: 'server/services/follow-up/ask-follow-ups.ts',
    from: 'if (!(await mark(tx, { improvementId: improvement.id, wave, at }))) continue',
    to: 'await mark(tx, { improvementId: improvement.id, wave, at })',
    caughtBy: [[followUps, 'is done once']],
  },
  {
    id: 'inner-net-reached',
    careless: 'Took only the loopback of IPv4 for one’s own machine.',
    file: 'server/is-public-address.ts',
    from: "if (isIPv4(address)) return !closed4.check(address, 'ipv4')",
    to: "if (isIPv4(address)) return address !== '127.0.0.1'",
    caughtBy: [['server/is-public-address.test.ts', '“169.254.169.254” is not public']],
  },
  {
    id: 'some-address-reached',
    careless: 'Let a name in where one of its addresses is anybody’s.',
    file: 'server/sources/links/look-at-link.ts',
    from: 'addresses.every(mayReach)',
    to: 'addresses.some(mayReach)',
    caughtBy: [[looking, 'a name that is both']],
  },
  {
    id: 'redirect-unasked',
    careless: 'Followed redirects wherever they lead.',
    file: 'server/sources/links/look-at-link.ts',
    from: "return known && ports[protocol]!.includes(port) && username === '' && password === ''",
    to: 'return known',
    caughtBy: [[looking, 'to another port it does not go']],
  },
  {
    id: 'dead-at-once',
    careless: 'Told that a link is dead the first time it failed.',
    file: 'domain/links/link-check.ts',
    from: 'const failuresOfDead = 2',
    to: 'const failuresOfDead = 1',
    caughtBy: [[links, 'one that fails on two days']],
  },
  {
    id: 'off-the-net-unnoticed',
    careless: 'Took all links for dead when the network was away.',
    file: 'server/services/links/check-links.ts',
    from: '![...looked.values()].some(({ reached }) => reached)',
    to: 'looked.size === 0',
    caughtBy: [[links, 'off the net nothing is noted']],
  },
  {
    id: 'effect-on-nothing',
    careless: 'Took the trigger away that keeps an outcome below an effect.',
    sql: 'drop trigger outcome_carries_effect on improvement_result',
    caughtBy: [['server/store/improvements/list-improvements.test.ts', 'an effect rests on an outcome']],
  },
]
