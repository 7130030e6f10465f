import type { requestErrors as swedish } from '../../sv/errors/requests.ts'

export const requestErrors: typeof swedish = {
  'not-found': (d) => `There is nothing here called “${d.what}”. Check the address or search again.`,
  'database-away': () =>
    'The database does not answer just now. Everything already saved is kept, but what you sent now is probably not saved. Wait a while, look, and try again. If that does not help: restart Jämsides, or check DATABASE_URL.',
  'no-such-page': () => 'The address leads nowhere. Check it, or begin again from the start page.',
  'step-in-first': () =>
    'This is only for those who are signed in. Nothing has been saved. Sign in, or step in as somebody in trial mode, and try again.',
  'changed-by-other': (d) =>
    `Somebody else saved before you. Nothing is lost: what stands now is “${d.theirs}”, yours was “${d.yours}”. Choose what shall stand and save again.`,
  forbidden: () => 'Your role may not do this. Nothing has changed. Ask the strategist of the organisation.',
  'foreign-origin': () =>
    'The request came from another site and was not carried out. Go back to the page and try again.',
  'wrong-host': () =>
    'This server does not have the address you asked for, so nothing was shown or changed. Open the address that whoever looks after Jämsides gave you, or ask them to set JAMSIDES_URL.',
  'too-many-requests': (d) =>
    `There have been too many attempts in a short time, so this has not been done. Everything that was saved is still there. Try again in ${d.seconds > 90 ? `${Math.ceil(d.seconds / 60)} minutes` : d.seconds > 45 ? 'a minute' : 'a little while'}.`,
  'file-not-written': (d) =>
    `The file “${d.file}” could not be written. Nothing there has changed. ${
      {
        'no-folder': 'The folder does not exist, or cannot be written in; make it or choose another.',
        'is-folder': 'There is a folder of that name; choose another file name.',
        'not-allowed': 'You may not write there; choose another folder.',
        full: 'The disk is full; free some space or choose another disk.',
        other: `Choose another place and try again (error code of the computer: ${d.code}).`,
      }[d.reason]
    }`,
  'form-too-large': () =>
    'The form is larger than what is accepted. Nothing has been saved. Go back, shorten what you wrote and send it again.',
  'form-unreadable': () =>
    'What was sent could not be read as a form, or did not arrive in full. Nothing has been saved. Go back to the page and send it again.',
  'bad-form': (d) =>
    `The field “${d.field}” is missing or cannot be read. Nothing has been saved. Correct it and send again.`,
  'text-too-long': (d) =>
    `The text is ${d.length} characters long and may be ${d.longest} at most. It has not been saved. Shorten it and save again.`,
  'reason-missing': () => 'Write why, so that everybody understands what happened. Nothing has changed yet.',
}
