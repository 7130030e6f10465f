import type { sharingErrors as swedish } from '../../sv/errors/sharing.ts'

const withWhom = {
  organisation: 'its own organisation only',
  coordinator: 'the coordinator',
  group: 'the group',
  round: 'everyone in the round',
  public: 'everyone',
}

export const sharingErrors: typeof swedish = {
  'nothing-to-share': () =>
    'There is no such thing to share. It may have been removed, or not begun. Nothing has been changed. Go to the page of the organisation and choose from there.',
  'circle-not-offered': () =>
    'It cannot be shared like that. The organisation may no longer take part in the round. Nothing has been changed. Choose one of the circles on the page.',
  'sharing-changed': (d) =>
    `Somebody else changed the sharing before you. It is now shared with ${withWhom[d.circle]}. Your choice has not been saved. Choose again if it should be otherwise.`,
  'only-a-preview': () =>
    'This is a preview. Nothing can be saved from here, and nothing has been changed. Open the page without the preview and do it there.',
  'only-looking': () =>
    'You are looking at an organisation as support. Nothing can be changed or ordered meanwhile, and nothing has been changed. Stop looking to go on working as yourself.',
  'no-support-consent': () =>
    'The organisation has no consent in force. Nothing has been opened. Ask the strategist of the organisation for one.',
  'support-consent-over': () => 'The consent has already ended. Nothing else has been changed.',
  'support-consent-given': () =>
    'There is a consent in force already. No new one has been saved. End that one first if it is to be different.',
}
