/** A provider's name in both languages. */
type Provider = Readonly<{ provider: Readonly<{ sv: string; en: string }> }>

export const accountsErrors = {
  'account-closed': () =>
    'Det finns inget konto att logga in med. Det kan vara avslutat. Fråga organisationens strateg eller den som sköter Jämsides.',
  'no-such-session': () => 'Den inloggningen är redan avslutad. Inget annat har ändrats.',
  'no-such-provider': () =>
    'Den inloggningen finns inte. Välj en av dem som står här, eller fråga den som sköter Jämsides.',
  'provider-away': ({ provider }: Provider) =>
    `${provider.sv} svarar inte just nu, så det går inte att logga in den vägen. Inget har ändrats. Försök igen om en stund; hjälper det inte, fråga er it-support.`,
  'provider-declined': ({ provider }: Provider) =>
    `Inloggningen hos ${provider.sv} avbröts, eller så fick du inte gå vidare därifrån. Inget har ändrats. Försök igen, eller fråga er it-support.`,
  'provider-answer': ({ provider }: Provider) =>
    `Svaret från ${provider.sv} gick inte att lita på, så du är inte inloggad. Inget har ändrats. Försök igen; hjälper det inte, be den som sköter Jämsides titta i loggen.`,
  'sign-in-step': () =>
    'Inloggningen tog för lång tid, gjordes i en annan webbläsare eller var redan använd. Inget har ändrats. Börja om här.',
  'sign-in-stranger': ({ provider }: Provider) =>
    `${provider.sv} känner dig, men du har inget konto i Jämsides. Be organisationens strateg om en inbjudan. Har du redan en: öppna länken i den först.`,
  'sign-in-domain': ({ provider }: Provider) =>
    `${provider.sv} kan inte svara för vilken organisation du hör till, så inget konto har gjorts. Logga in med din egen organisations inloggning, eller be dess strateg om en inbjudan.`,
  'sign-in-email-taken': () =>
    'Det finns redan ett konto med din e-postadress, och det är inte kopplat till den här inloggningen. Logga in som du brukar och lägg till den här under Mitt konto.',
  'identity-taken': () =>
    'Den inloggningen hör redan till ett annat konto. Inget har ändrats. Är båda dina: fråga den som sköter Jämsides.',
  'no-such-identity': () => 'Den inloggningen är redan borttagen. Inget annat har ändrats.',
  'last-way-in': () => 'Det är ditt enda sätt att logga in, så det är kvar. Lägg till ett annat först.',
  'sign-in-again': () =>
    'Det här får bara den göra som nyss har loggat in. Inget har ändrats. Logga ut, logga in igen och försök på nytt.',
  'sign-in-resting': () =>
    'Du har roller som vilar tills du loggar in säkrare, och då går det inte att lägga till ett sätt att logga in. Inget har ändrats. Logga in säkrare, eller be den som sköter Jämsides om en engångslänk.',
  'first-link': () =>
    'Länken gäller inte längre: den är använd eller för gammal. Den som sköter Jämsides gör en ny på servern med ”jamsides user link” eller, innan det finns någon administratör, genom att starta om.',
  'passkeys-off': () =>
    'Här går det inte att använda passnycklar. Inget har ändrats. Logga in på ett annat sätt, eller fråga den som sköter Jämsides.',
  'passkey-step': () =>
    'Det tog för lång tid, gjordes i en annan webbläsare eller var redan använt. Inget har ändrats. Försök igen.',
  'passkey-answer': () =>
    'Svaret från passnyckeln gick inte att lita på. Inget har ändrats. Försök igen; hjälper det inte, be den som sköter Jämsides titta i loggen.',
  'passkey-unknown': () =>
    'Passnyckeln gäller inte här. Den kan vara borttagen. Logga in på ett annat sätt, eller välj en annan passnyckel.',
  'passkey-copied': () =>
    'Passnyckeln kan finnas i en kopia som någon annan har, så du är inte inloggad. Logga in på ett annat sätt, ta bort den under Mitt konto och lägg till en ny.',
  'passkey-taken': () => 'Den passnyckeln används redan här. Inget har sparats.',
  'passkey-name': ({ longest }: { longest: number }) =>
    `Ge passnyckeln ett namn på högst ${longest} tecken, så att du känner igen den. Inget har sparats.`,
  'too-many-passkeys': ({ most }: { most: number }) =>
    `Du har redan ${most} passnycklar. Inget har sparats. Ta bort en som du inte använder först.`,
  'no-such-passkey': () => 'Den passnyckeln är redan borttagen. Inget annat har ändrats.',
  'sign-in-letter': () =>
    'Länken gäller inte längre: den är använd, äldre än en kvart eller inte hel. Du är inte inloggad. Be om en ny på inloggningssidan.',
  'sign-in-code': ({ most }: { most: number }) =>
    `Koden stämmer inte, så du är inte inloggad. Kontrollera den på sidan där du bad om länken. Efter ${most} försök gäller länken bara i den webbläsaren.`,
  'sign-in-surer': () =>
    'Du är inloggad med en länk i e-post, och kontot har säkrare sätt att logga in. Inget har ändrats. Logga in på något av dem för att ändra dem.',
  'email-taken': () => 'Det finns redan ett konto med den e-postadressen. Inget har sparats.',
  'email-wrong': () => 'Det är ingen e-postadress. Inget har sparats. Skriv en som namn@kommun.se.',
  'no-such-account': () => 'Det finns inget öppet konto med den e-postadressen. Inget har ändrats.',
}
