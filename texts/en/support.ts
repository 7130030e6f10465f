import type { SupportTexts } from '../sv/support.ts'

const pages = (n: number) => `${n} ${n === 1 ? 'page' : 'pages'}`

export const support: SupportTexts = {
  link: 'Access for support',
  title: (name) => `Access for support: ${name}`,
  lead: {
    none: 'Nobody outside the organisation sees what you have not shared.',
    holds: (until) =>
      `The coordinator of the round may see what a reader of yours sees, up to and including ${until}.`,
    ask: (name) => `${name} has consented to no access now.`,
    may: (name, until) => `${name} lets you see what a reader there sees, up to and including ${until}.`,
  },
  about:
    'When you need help, the coordinator of the round can be allowed to look at Jämsides as a reader of yours sees it. They cannot change anything. Every page they open is noted in your log.',
  noRound: 'The organisation takes part in no round now, so there is no coordinator who could look.',
  consent: {
    title: 'Consent',
    by: (name, moment) => `Given by ${name} on ${moment}.`,
    reason: 'Reason',
    until: 'Holds up to and including',
    end: 'End it now',
    ended: 'The consent has ended. Whoever was looking sees nothing more from their next page.',
    given: 'The consent holds from now on.',
    give: 'Give consent',
    giveTitle: 'Give consent',
    reasonLabel: 'Why do you need help?',
    reasonHint: 'The coordinator sees what you write. Write nothing about individual people.',
    untilLabel: 'Up to and including which day?',
    untilHint: (last) => `${last} at the latest. You can end it whenever you like.`,
    onlyStrategist: 'The strategist of the organisation gives and ends consents.',
    summary: (n) => (n === 1 ? 'One thing needs correcting' : `${n} things need correcting`),
    problems: {
      reason: { missing: 'Write why you need help.', 'too-long': 'Write less, at most 500 characters.' },
      until: {
        missing: 'Give a day.',
        past: 'That day has passed. Give today or a later day.',
        'too-far': 'That day is more than 30 days away. Give an earlier one.',
      },
    },
  },
  look: {
    title: 'Look',
    lead: (name) =>
      `You will see what a reader of ${name} sees, and nothing of what you may otherwise do. Every page you open is noted in the log of the organisation.`,
    begin: 'Begin to look',
    stopped: (name) => `You have stopped looking at ${name}.`,
    none: 'Ask the strategist of the organisation for a consent. It is given on this page.',
  },
  looks: {
    title: 'Who has looked',
    none: 'Nobody has looked.',
    caption: 'Days on which somebody looked, the latest first',
    day: 'Day',
    person: 'Who',
    pages: 'Opened',
    pagesOf: pages,
    last: 'Last',
  },
  earlier: {
    title: 'Earlier consents',
    caption: 'Consents that are over, the latest first',
    given: 'Given',
    by: 'By',
    reason: 'Reason',
    over: 'Ended',
  },
  banner: {
    label: 'You are looking as support',
    says: (name) => `You are looking at ${name} as support.`,
    nothing:
      'You see what a reader there sees. Nothing can be changed, and every page is noted in their log.',
    start: (name) => `To ${name}`,
    stop: 'Stop looking',
  },
}
