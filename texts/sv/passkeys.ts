/** Words of passkeys: on the sign-in page and on one's own account. */
export const passkeys = {
  signIn: {
    heading: 'Med passnyckel',
    lead: 'Har du lagt till en passnyckel på Mitt konto öppnar du den med fingeravtryck, ansikte eller kod.',
    button: 'Logga in med passnyckel',
    brokenOff:
      'Ingen passnyckel svarade. Det avbröts, tog för lång tid eller så finns ingen för Jämsides i enheten. Inget har ändrats. Försök igen, eller logga in på ett annat sätt.',
  },
  own: {
    heading: 'Passnycklar',
    lead: 'En passnyckel ligger i din telefon, din dator eller en egen säkerhetsnyckel. Du öppnar den som du låser upp enheten, och den fungerar bara här.',
    none: 'Du har ingen passnyckel ännu.',
    added: (date: string) => `Tillagd ${date}`,
    used: (moment: string) => `senast använd ${moment}`,
    unused: 'inte använd ännu',
    remove: 'Ta bort',
    removed: 'Passnyckeln gäller inte längre här. Ta bort den också i telefonen eller datorn.',
    name: 'Namn på passnyckeln',
    nameHint: 'Så att du känner igen den, till exempel ”Min telefon”.',
    add: 'Lägg till en passnyckel',
    brokenOff: 'Det avbröts eller tog för lång tid. Inget har ändrats. Försök igen.',
    needs: 'För att lägga till en passnyckel behövs JavaScript och en webbläsare som klarar passnycklar.',
  },
  known: 'Du har redan en passnyckel i den här enheten. Välj en annan enhet, eller använd den du har.',
  unreachable: 'Jämsides svarar inte just nu. Inget har ändrats. Försök igen om en stund.',
  waiting: 'Följ anvisningarna i webbläsaren eller på enheten.',
}

export type PasskeyTexts = typeof passkeys
