import type { PasskeyTexts } from '../sv/passkeys.ts'

export const passkeys: PasskeyTexts = {
  signIn: {
    heading: 'With a passkey',
    lead: 'If you have added a passkey on My account, you open it with your fingerprint, your face or a code.',
    button: 'Sign in with a passkey',
    brokenOff:
      'No passkey answered. It was broken off, took too long, or the device has none for Jämsides. Nothing has changed. Try again, or sign in in another way.',
  },
  own: {
    heading: 'Passkeys',
    lead: 'A passkey lies in your phone, your computer or a security key of your own. You open it as you unlock the device, and it works only here.',
    none: 'You have no passkey yet.',
    added: (date) => `Added ${date}`,
    used: (moment) => `last used ${moment}`,
    unused: 'not used yet',
    remove: 'Remove',
    removed: 'That passkey no longer works here. Remove it in the phone or the computer as well.',
    name: 'Name of the passkey',
    nameHint: 'So that you recognise it, such as “My phone”.',
    add: 'Add a passkey',
    brokenOff: 'It was broken off or took too long. Nothing has changed. Try again.',
    needs: 'To add a passkey you need JavaScript and a browser that can use passkeys.',
  },
  known: 'You already have a passkey in this device. Choose another device, or use the one you have.',
  unreachable: 'Jämsides does not answer just now. Nothing has changed. Try again in a while.',
  waiting: 'Follow what the browser or the device says.',
}
