import type { PeopleTexts } from '../sv/people.ts'

const persons = (n: number) => (n === 1 ? 'One person holds' : `${n} people hold`)
const waiting = (n: number) => (n === 1 ? 'one invitation is waiting' : `${n} invitations are waiting`)

export const people: PeopleTexts = {
  title: 'People',
  titleOf: (organisation) => `People of ${organisation}`,
  lead: (organisation, n, invitations) =>
    n === 0
      ? `Nobody holds a role in ${organisation} yet.`
      : `${persons(n)} a role in ${organisation}${invitations === 0 ? '' : `, and ${waiting(invitations)} for an answer`}.`,
  link: 'People and roles',
  linkWhy: 'Who holds which role, who has been invited, and how work is handed over.',
  means: {
    politician: 'Reads, comments and rates when invited. Has a page of their own with what has been decided.',
    manager: 'Leads assessments, owns improvements and adopts reports.',
    strategist: 'Runs the work as its process owner. Invites, changes and removes people.',
    contributor: 'Works on challenges, improvements and reports.',
    reader: 'Reads everything in the organisation, changes nothing.',
    auditor: 'Reads everything, and the log of what has been done.',
    mentor: 'Supports the organisations of a group.',
    coordinator: 'Leads the round and sees where everybody stands.',
    evaluator: 'Follows the round and reads what is shared.',
    administrator: 'Runs the installation: people, roles and fetching of figures.',
  },
  heldIn: ({ role, organisation, unit, round, group }) =>
    [role, ...[unit, organisation, group, round].filter((name) => name !== null)].join(', '),
  given: (date, by) => (by === null ? `Since ${date}` : `Since ${date}, given by ${by}`),
  endsOn: (date) => `ends ${date}`,
  cannotSignIn: 'cannot sign in',
  list: {
    heading: 'Roles',
    empty: 'Nobody holds a role here yet.',
    change: (name) => `Change ${name}`,
    role: 'Role',
    unit: 'Board, administration or unit',
    whole: 'The whole organisation',
    save: 'Save the role',
    remove: (role) => `Remove the role of ${role}`,
    removeNote: 'The role ends at once. The name stays in what has already been done.',
    changed: (name, role) => `${name} is now ${role}, from the next page they open.`,
    removed: (name, role) => `${name} is no longer ${role}, from the next page they open.`,
  },
  invite: {
    heading: 'Invite somebody',
    letters: 'They get a letter with a link that is valid for two weeks and works once.',
    noLetters:
      'No letters are sent from here. You get a link to pass on yourself; it is valid for two weeks and works once.',
    name: 'Name',
    nameHint: 'As others will see it.',
    email: 'E-mail',
    emailHint: 'Where the invitation goes. Only those who invite can see it.',
    role: 'Role',
    language: 'Language of the invitation',
    languages: { sv: 'Swedish', en: 'English' },
    send: 'Invite',
    sent: (name) => `A letter with the invitation is on its way to ${name}.`,
    link: (name) => `The invitation for ${name} is ready. Pass the link on yourself: it is shown only now.`,
    linkLabel: 'Link to the invitation',
  },
  waiting: {
    heading: 'Invited and not yet answered',
    caption: 'Invitations waiting for an answer',
    who: 'Name',
    email: 'E-mail',
    role: 'Role',
    until: 'Valid until',
    expired: (date) => `expired ${date}`,
    renew: 'Send again',
    renewLink: 'Make a new link',
    withdraw: 'Withdraw',
    actions: 'Change',
    withdrawn: 'The invitation has been withdrawn. Its link opens nothing any more.',
    takesOver: 'takes over the work',
  },
  letter: {
    subject: (role) => `Invitation to Jämsides: ${role}`,
    body: (d) =>
      `Dear ${d.name},\n\n${d.inviter ?? 'Whoever runs Jämsides'} invites you to Jämsides: ${d.role}.\n\n` +
      `Open the link and accept by ${d.until}. It works once:\n\n${d.link}\n\n` +
      'If you did not expect an invitation, you need not do anything.\n',
  },
  invitation: {
    title: 'You are invited',
    lead: (d) => `${d.inviter ?? 'Whoever runs Jämsides'} invites you to Jämsides: ${d.role}.`,
    hello: (name) => `Hello ${name}!`,
    takesOver: 'With the role you take over what whoever is leaving has under way.',
    until: (date) => `The invitation is valid up to and including ${date} and works once.`,
    acceptAs: (name) => `You are signed in as ${name}. If you accept, that account gets the role.`,
    accept: 'Accept',
    acceptNew: 'Accept and open an account',
    newAccount: 'An account is opened in your name, and you are signed in at once.',
    addPasskey:
      'Then add a passkey on My account, so that you get in next time. Without one you need a new invitation.',
    byLetter: 'Next time you can sign in with a link sent to the same e-mail address.',
    signInFirst: 'Do you have an account already, or sign in through your employer? Sign in first.',
    signIn: 'Sign in and accept',
    privacy: 'The account holds your name, your roles and how you sign in, and nothing more.',
  },
}
