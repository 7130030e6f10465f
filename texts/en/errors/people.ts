import type { peopleErrors as swedish } from '../../sv/errors/people.ts'

export const peopleErrors: typeof swedish = {
  'unknown-person': () => 'There is no such example person. Choose one of those shown.',
  'name-missing': (d) => `Write a name of at most ${d.longest} characters. Nobody has been added.`,
  'role-not-to-give': () =>
    'You cannot give or take away that role. Nothing has been changed. A strategist gives roles in their own organisation; other roles are given by whoever runs Jämsides.',
  'email-not-possible': (d: { typed: string }) =>
    `“${d.typed}” cannot be an e-mail address. Nobody has been invited, and what you typed is still there. Write an address such as anna.ek@municipality.se.`,
  'no-such-invitation': () =>
    'The invitation is no longer waiting: it has been answered or withdrawn. Nothing has been changed. Reload the page to see what applies.',
  'invitation-not-open': () =>
    'This link opens no invitation. It may have been used, withdrawn, expired or copied wrongly. Ask whoever invited you for a new one.',
  'no-such-role': () =>
    'The person no longer holds that role. Nothing has been changed. Reload the page to see what applies.',
  'already-holds-role': (d: { name: string }) =>
    `${d.name} already holds that role there. Nothing has been changed.`,
  'last-strategist': () =>
    'This is the only strategist of the organisation, so the role remains. Invite a successor or hand over the work first.',
  'last-administrator': () =>
    'This is the only administrator of the installation, so the role remains. Invite another one first.',
  'invite-first': () =>
    'Nobody has been added. Here everyone needs an account to be able to rate: invite them on the page People, and they can be chosen once they have accepted.',
  'handover-to': () =>
    'That person cannot take over. Nothing has been changed. Choose somebody else who holds a role in the organisation and can sign in, or invite a successor.',
  'handover-day': () => 'Write the day on which the roles end: today or later. Nothing has been changed.',
  'has-strategist': (d: { organisation: string }) =>
    `${d.organisation} already has a strategist, who invites others there. Nobody has been invited.`,
  'no-open-account': () => 'There is no open account to close. Nothing has been changed.',
}
