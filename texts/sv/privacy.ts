import { formatNumber } from '../formats.ts'

/** Ord om egna personuppgifter, gallring och sidan om personuppgifter. */
export const privacy = {
  own: {
    title: 'Dina uppgifter',
    lead: 'Det här finns om dig: ditt konto, dina roller, dina sätt att logga in, brev till dig, och hur mycket du har skrivit och var.',
    kept: (name: string, email: string | null, deeds: number) =>
      `${name}${email === null ? '' : `, ${email}`}. Du står som den som har gjort något på ${formatNumber('sv', deeds)} ${deeds === 1 ? 'ställe' : 'ställen'}.`,
    link: 'Se, ta ut eller radera dina uppgifter',
    take: 'Ta ut dina uppgifter (JSON)',
    eraseTitle: 'Radera dig',
    erase:
      'Ditt namn, din e-postadress, dina roller och alla sätt att logga in tas bort genast, och det går inte att ångra. Det du har gjort i arbetet står kvar, men utan ditt namn: ”Borttagen person”.',
    adopted: (reports: number) =>
      reports === 0
        ? 'Ditt namn står inte i någon antagen rapport.'
        : `Ditt namn står kvar i ${reports === 1 ? 'en antagen rapport' : `${reports} antagna rapporter`}. En antagen rapport är en allmän handling och ändras inte.`,
    inExamples: (examples: number) =>
      `Ditt namn står kvar i ${examples === 1 ? 'ett exempel' : `${examples} exempel`} som har publicerats. En publicerad version ändras aldrig, men organisationen kan dra tillbaka exemplet.`,
    backups: 'I säkerhetskopior som redan är tagna finns namnet tills de har bytts ut.',
    sole: (places: string) =>
      `Du är ensam om rollen: ${places}. Lämna över den först, så att arbetet kan gå vidare. Därefter kan du radera dig.`,
    handOver: (place: string) => `Lämna över i ${place}`,
    strategist: (place: string) => `strateg, ${place}`,
    administrator: 'administratör för installationen',
    example: 'Du är en påhittad person i provläget. Det finns inget att radera.',
    confirm: 'Skriv RADERA för att visa att du menar det',
    word: 'RADERA',
    button: 'Radera mig',
  },
  erased: {
    title: 'Du är raderad',
    lead: 'Ditt namn, din e-postadress, dina roller och alla sätt att logga in är borta. Tack för ditt arbete.',
  },
  retention: {
    link: 'Gallring: vad som sparas bara en tid',
    title: 'Gallring',
    lead: (name: string) => `Vad ${name} sparar bara en tid, och efter vilket beslut.`,
    nothing:
      'Inget tas bort utan ett beslut. Utan beslut sparas det tills vidare. Det som har passerat sin tid tas bort en gång om dagen, och loggen säger hur mycket.',
    records:
      'Skattningar, förbättringar, rapporter och ändringsloggen gallras inte här. De är organisationens handlingar: ta ut dem som ett arkiv och låt arkivet besluta. Ur loggen går inget att ta, eftersom varje rad bär upp nästa.',
    what: {
      letters: {
        title: 'Skickade brev',
        lead: 'Adress, rubrik och tid, räknat från när brevet skickades. Det som stod i det är borta redan då.',
      },
      invitations: {
        title: 'Inbjudningar',
        lead: 'Räknat från när de användes, drogs tillbaka eller gick ut.',
      },
      'support-consents': { title: 'Medgivanden till insyn', lead: 'Räknat från när de tog slut.' },
    },
    months: 'Antal månader',
    monthsHint: 'Tomt: sparas tills vidare.',
    decidedBy: 'Beslut',
    decidedByHint: 'Datum och diarienummer, till exempel KS 2026-03-14 § 32.',
    save: 'Spara',
    saved: 'Gallringen är sparad.',
  },
  page: {
    title: 'Personuppgifter',
    lead: 'Vad Jämsides vet om dem som använder det, varför och hur länge.',
    whoTitle: 'Vems uppgifter',
    who: 'Bara de som loggar in och arbetar här: förtroendevalda, chefer och tjänstepersoner. Inga uppgifter om invånare. Statistiken är färdigräknad hos källan.',
    whatTitle: 'Vilka uppgifter',
    what: [
      'Namn, e-postadress, språk och roller.',
      'Hur och när du loggade in, och i vad för webbläsare, så länge inloggningen varar.',
      'Det du skattar, skriver och beslutar i ditt arbete.',
    ],
    whyTitle: 'Varför',
    why: 'För att kunna arbeta med jämställdhet i kommunens eller regionens uppdrag: en uppgift av allmänt intresse (dataskyddsförordningen artikel 6.1 e). Din organisation är ansvarig för uppgifterna.',
    whereTitle: 'Hur den här installationen är inställd',
    trial: 'Den körs i provläge: personerna är påhittade och det finns inga riktiga konton.',
    providers: (names: string) => `Inloggning sker genom ${names}.`,
    noProviders: 'Ingen yttre inloggningstjänst används.',
    letters: (host: string) => `Brev skickas genom ${host}.`,
    noLetters: 'Inga brev lämnar installationen.',
    cookies:
      'Den enda kakan är den som håller dig inloggad. Ingen mätning och inga andra webbplatser följer med.',
    rightsTitle: 'Dina rättigheter',
    rights:
      'På Mitt konto ser du vad som finns om dig, tar ut det och kan radera dig. Fel rättas av din organisations strateg. Klagomål lämnas till din organisations dataskyddsombud eller till Integritetsskyddsmyndigheten.',
    account: 'Se dina uppgifter',
    documentsWhy: 'Vad som sparas om dem som använder Jämsides, och underlag för dataskyddsombudet.',
    documentsTitle: 'Underlag för dataskyddsombudet',
    documents:
      'Utkast skrivna ur hur installationen är inställd just nu, som text (Markdown) som öppnas i alla ordbehandlare.',
    record: 'Register över behandling (artikel 30)',
    dpia: 'Utkast till konsekvensbedömning (artikel 35)',
  },
  cli: {
    erased: (id: string) => `${id} är raderad.`,
    adopted: (reports: string) =>
      `Namnet står kvar i antagna rapporter, som är allmänna handlingar: ${reports}.`,
    inExamples: (examples: string) =>
      `Namnet står kvar i exempel som har publicerats, och som organisationen kan dra tillbaka: ${examples}.`,
  },
}

export type PrivacyTexts = typeof privacy
