import type { Role } from './roles.ts'

type Place = Readonly<{
  organisation: string | null
  unit: string | null
  round: string | null
  group: string | null
}>

const persons = (n: number) => (n === 1 ? 'En person' : `${n} personer`)
const waiting = (n: number) => (n === 1 ? 'en inbjudan väntar' : `${n} inbjudningar väntar`)

/** Words of the people of an organisation and of the installation: roles, invitations, handing over. */
export const people = {
  title: 'Personer',
  titleOf: (organisation: string) => `Personer i ${organisation}`,
  lead: (organisation: string, n: number, invitations: number) =>
    n === 0
      ? `Ingen har en roll i ${organisation} ännu.`
      : `${persons(n)} har en roll i ${organisation}${invitations === 0 ? '' : `, och ${waiting(invitations)} på svar`}.`,
  link: 'Personer och roller',
  /** What a role means, for whoever gives it. */
  means: {
    politician: 'Läser, kommenterar och skattar efter inbjudan. Har en egen sida med det som är beslutat.',
    manager: 'Leder skattningar, äger förbättringar och antar rapporter.',
    strategist: 'Driver arbetet som processägare. Bjuder in, ändrar och tar bort personer.',
    contributor: 'Arbetar med utmaningar, förbättringar och rapporter.',
    reader: 'Läser allt i organisationen, ändrar inget.',
    auditor: 'Läser allt och loggen över vad som har gjorts.',
    mentor: 'Stöttar organisationerna i en grupp.',
    coordinator: 'Leder rundan och ser hur alla ligger till.',
    evaluator: 'Följer rundan och läser det som delas.',
    administrator: 'Sköter installationen: personer, roller och hämtningar.',
  } satisfies Partial<Record<Role, string>> as Readonly<Partial<Record<Role, string>>>,
  heldIn: ({ role, organisation, unit, round, group }: Place & Readonly<{ role: string }>) =>
    [role, ...[unit, organisation, group, round].filter((name) => name !== null)].join(', '),
  given: (date: string, by: string | null) => (by === null ? `Sedan ${date}` : `Sedan ${date}, av ${by}`),
  endsOn: (date: string) => `slutar ${date}`,
  cannotSignIn: 'kan inte logga in',
  list: {
    heading: 'Roller',
    empty: 'Ingen har en roll här ännu.',
    change: (name: string) => `Ändra ${name}`,
    role: 'Roll',
    unit: 'Nämnd, förvaltning eller enhet',
    whole: 'Hela organisationen',
    save: 'Spara rollen',
    remove: (role: string) => `Ta bort rollen som ${role}`,
    removeNote: 'Rollen upphör genast. Namnet står kvar i det som redan är gjort.',
    changed: (name: string, role: string) => `${name} är nu ${role}. Det gäller från nästa sida de öppnar.`,
    removed: (name: string, role: string) =>
      `${name} är inte längre ${role}. Det gäller från nästa sida de öppnar.`,
  },
  invite: {
    heading: 'Bjud in någon',
    letters: 'Den inbjudna får ett brev med en länk som gäller i två veckor och kan användas en gång.',
    noLetters:
      'Inga brev skickas härifrån. Du får en länk att skicka vidare själv; den gäller i två veckor och kan användas en gång.',
    name: 'Namn',
    nameHint: 'Som det ska stå för andra.',
    email: 'E-post',
    emailHint: 'Dit inbjudan går. Den syns bara för den som bjuder in.',
    role: 'Roll',
    language: 'Språk i inbjudan',
    languages: { sv: 'svenska', en: 'engelska' },
    send: 'Bjud in',
    sent: (name: string) => `Ett brev med inbjudan är på väg till ${name}.`,
    link: (name: string) => `Inbjudan till ${name} är klar. Skicka länken själv: den visas bara nu.`,
    linkLabel: 'Länk till inbjudan',
  },
  waiting: {
    heading: 'Inbjudna som inte har svarat',
    caption: 'Inbjudningar som väntar på svar',
    who: 'Namn',
    email: 'E-post',
    role: 'Roll',
    until: 'Gäller till',
    expired: (date: string) => `gick ut ${date}`,
    renew: 'Skicka igen',
    renewLink: 'Gör en ny länk',
    withdraw: 'Återta',
    actions: 'Ändra',
    withdrawn: 'Inbjudan är återtagen. Länken öppnar inget längre.',
    takesOver: 'tar över arbetet',
  },
  letter: {
    subject: (role: string) => `Inbjudan till Jämsides: ${role}`,
    body: (d: { name: string; inviter: string | null; role: string; link: string; until: string }) =>
      `Hej ${d.name}!\n\n${d.inviter ?? 'Den som sköter Jämsides'} bjuder in dig till Jämsides: ${d.role}.\n\n` +
      `Öppna länken och tacka ja senast ${d.until}. Den kan användas en gång:\n\n${d.link}\n\n` +
      'Väntade du dig ingen inbjudan behöver du inte göra något.\n',
  },
  handover: {
    title: (organisation: string) => `Lämna över arbetet i ${organisation}`,
    link: 'Lämna över arbetet',
    lead: (name: string) =>
      `Så följer det ${name} har på gång med till en efterträdare, i ett steg. Namnet står kvar i det som redan är gjort.`,
    leadNone: 'Bara den som är strateg har ett arbete att lämna över.',
    whose: 'Vem slutar?',
    show: 'Visa',
    hangs: (name: string) => `Det hänger på ${name}`,
    nothing: 'Inget öppet arbete har namnet. Rollerna kan ändå lämnas över.',
    fates: {
      follows: 'Byter namn till efterträdaren',
      stays: 'Finns kvar i organisationen, och efterträdaren fortsätter',
      remains: 'Lämnas inte över här',
    },
    remainsNote:
      'Egna skattningar lämnas in av den som skattar. Roller i en runda ges av den som sköter Jämsides; hör av dig dit.',
    kinds: {
      improvement: 'förbättring',
      invitation: 'obesvarad inbjudan',
      occasion: 'öppet tillfälle',
      report: 'utkast till rapport',
      comment: 'obesvarade kommentarer i utkast',
      challenge: 'utmaning',
      goal: 'mål',
      sheet: 'egen skattning som inte är inlämnad',
      'round-role': 'roll i en runda',
    },
    item: (kind: string, title: string, n: number) => `${title} (${kind}${n > 1 ? `, ${n} stycken` : ''})`,
    to: 'Till någon som redan har en roll',
    toNone: 'Ingen annan har en roll här och kan logga in.',
    who: 'Efterträdare',
    person: (name: string, role: string) => `${name}, ${role}`,
    day: 'Rollerna upphör',
    dayHint: 'I dag, så sker det genast, eller en senare dag. Till dess är ni två.',
    hand: 'Lämna över',
    toNew: 'Till någon som inte har något konto än',
    toNewLead: 'Överlämningen sker när den inbjudna tackar ja, inte före dagen du väljer.',
    done: 'Överlämningen är gjord. Den står nedan, att skriva ut.',
    made: 'Gjorda överlämningar',
    madeTitle: (from: string, to: string) => `${from} till ${to}`,
    madeNote: (date: string, endsOn: string) =>
      `Överlämnat ${date}. Rollerna upphörde eller upphör ${endsOn}.`,
  },
  unled: {
    title: (organisation: string) => `Ny processägare i ${organisation}`,
    lead: (organisation: string) =>
      `${organisation} har ingen strateg som kan logga in. Bjud in någon, så kommer arbetet vidare.`,
    hasOne: (organisation: string) => `${organisation} har en strateg. Det är den som bjuder in andra där.`,
    invite: 'Bjud in en strateg',
    inviteTo: (organisation: string) => `Bjud in en strateg i ${organisation}`,
    count: (n: number, of: number) => `${n} av ${of} saknar processägare: ingen strateg där kan logga in.`,
    show: 'Visa dem',
  },
  find: {
    search: 'Organisation',
    searchHint: 'En del av namnet, eller koden.',
    show: 'Visa',
    shows: {
      all: 'alla',
      behind: 'de som behöver en knuff',
      unsaved: 'de som aldrig har sparat något',
      unshared: 'de som inte delar något med dig',
      unled: 'de som saknar processägare',
    },
    find: 'Visa',
    shown: (n: number, of: number) => `${n} av ${of} organisationer visas.`,
    none: 'Ingen organisation passar. Ändra sökningen, eller visa alla.',
    all: 'Visa alla',
    more: (n: number) => `Visa alla ${n} som behöver en knuff`,
  },
  installation: {
    title: 'Installationen',
    link: 'Installationen',
    linkWhy: 'Administratörer, roller i rundor och organisationer som saknar processägare.',
    lead: (unled: number) =>
      unled === 0
        ? 'Alla organisationer som arbetar här har en processägare.'
        : unled === 1
          ? 'En organisation saknar processägare.'
          : `${unled} organisationer saknar processägare.`,
    unled: 'Saknar processägare',
    unledLead: 'Ingen strateg där kan logga in. Bjud in någon, så kommer arbetet vidare.',
    find: 'Personer i en organisation',
    foundNone: 'Ingen organisation har det namnet eller den koden.',
    roles: 'Roller i installationen och i rundor',
    invite: 'Bjud in till en roll i installationen eller en runda',
    place: 'Var rollen gäller',
    placeHint: 'En mentor har en grupp. En samordnare eller utvärderare har en runda, eller alla.',
    signIns: {
      title: 'Inloggning',
      lead: 'Så loggar man in här. Det ställs in i filen som JAMSIDES_SIGN_IN pekar på.',
      none: 'Ingen inloggningstjänst är inställd. Den anges i filen som JAMSIDES_SIGN_IN pekar på.',
    },
    more: 'Mer',
    whole: 'Hela installationen, alla rundor',
    group: (round: string, group: string) => `${round}: ${group}`,
    close: 'Stäng kontot',
    closeNote: 'Den som har kontot loggas ut genast och kommer inte in igen. Rollerna står kvar vid namnet.',
    closed: 'Kontot är stängt.',
  },
  invitation: {
    title: 'Du är inbjuden',
    lead: (d: { inviter: string | null; role: string }) =>
      `${d.inviter ?? 'Den som sköter Jämsides'} bjuder in dig till Jämsides: ${d.role}.`,
    hello: (name: string) => `Hej ${name}!`,
    takesOver: 'Med rollen tar du över det som den som slutar har på gång.',
    until: (date: string) => `Inbjudan gäller till och med ${date} och kan användas en gång.`,
    acceptAs: (name: string) => `Du är inloggad som ${name}. Tackar du ja får det kontot rollen.`,
    accept: 'Tacka ja',
    acceptNew: 'Tacka ja och öppna ett konto',
    newAccount: 'Ett konto öppnas i ditt namn, och du loggas in direkt.',
    addPasskey:
      'Lägg sedan till en passnyckel på Mitt konto, så kommer du in nästa gång. Utan den behöver du en ny inbjudan.',
    byLetter: 'Nästa gång kan du logga in med en länk till samma e-postadress.',
    signInTitle: 'Logga in genom din arbetsgivare',
    haveAccountTitle: 'Har du redan ett konto?',
    signInFirst: 'Du kommer tillbaka hit och tackar ja.',
    signIn: 'Logga in först',
    newTitle: 'Har du ingen inloggning?',
    trial: 'I provläget finns inga konton: du blir en av de påhittade personerna.',
    privacy: 'Kontot innehåller ditt namn, dina roller och hur du loggar in, inget mer.',
  },
}

export type PeopleTexts = typeof people
