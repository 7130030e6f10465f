import { formatDate, formatList, formatMoment } from '../formats.ts'
import { archive } from './archive.ts'
import { figureFiles, type RefusedFile } from './figure-files.ts'
import { type AnswerProblem, describeProblem } from './kolada.ts'
/** What the user is told when something cannot be carried out: what happened, what was kept, what to do. */
export const errors = {
  'not-found': (d: { what: string }) =>
    `Det finns inget här med namnet ”${d.what}”. Kontrollera adressen eller sök på nytt.`,
  'database-away': () =>
    'Databasen svarar inte just nu. Allt som redan är sparat finns kvar, men det du skickade nu är troligen inte sparat. Vänta en stund, se efter och försök igen. Hjälper det inte: starta om Jämsides, eller kontrollera DATABASE_URL.',
  'no-such-page': () => 'Adressen leder ingenstans. Kontrollera den, eller börja om från startsidan.',
  'account-closed': () =>
    'Det finns inget konto att logga in med. Det kan vara avslutat. Fråga organisationens strateg eller den som sköter Jämsides.',
  'no-such-session': () => 'Den inloggningen är redan avslutad. Inget annat har ändrats.',
  'step-in-first': () =>
    'Det här är bara för den som är inloggad. Inget har sparats. Logga in, eller kliv in som någon i provläget, och försök igen.',
  'unknown-organisation': (d: { code: string }) =>
    `Det finns ingen organisation med koden ”${d.code}” i registret. Inget har sparats. Sök upp koden under Organisationer.`,
  'unknown-key-figure': (d: { id: string; near: readonly string[] }) =>
    `Det finns inget nyckeltal med id ”${d.id}”. Inget har ändrats. ${d.near.length > 0 ? `Menade du något av dessa: ${d.near.join('; ')}? ` : ''}Sök bland alla nyckeltal under Statistik. Nyckeltal som källan har tagit bort finns kvar här bara om de har hämtats tidigare.`,
  'years-not-read': (d: { written: string }) =>
    `”${d.written}” går inte att läsa som år. Inget har ändrats. Skriv all, last10 (de tio senaste), 2010-2022 eller 2022.`,
  'no-figure-file': (d: { file: string }) =>
    `Det finns ingen fil som heter ”${d.file}”. Inget har ändrats. Filerna som finns står sist på nyckeltalets sida.`,
  'unknown-round': (d: { slug: string }) =>
    `Det finns ingen runda med namnet ”${d.slug}”. Inget har sparats. Rundorna står under Rundor.`,
  'not-in-round': (d: { organisation: string; round: string }) =>
    `${d.organisation} deltar inte i ${d.round}. Inget har sparats. Välj en runda där organisationen är med.`,
  'changed-by-other': (d: { theirs: string; yours: string }) =>
    `Någon annan hann spara före dig. Inget är förlorat: det som nu gäller är ”${d.theirs}”, ditt var ”${d.yours}”. Välj vad som ska stå och spara igen.`,
  forbidden: () => 'Din roll får inte göra detta. Inget har ändrats. Fråga organisationens strateg.',
  'no-such-improvement': () =>
    'Förbättringen finns inte. Den kan ha tagits bort. Gå till listan över förbättringar i organisationen.',
  'no-such-goal': () => 'Målet finns inte. Gå till organisationens mål och välj därifrån.',
  'goal-not-possible': (d: { title: string }) =>
    `”${d.title}” har inte ett värde för kvinnor och ett för män, så ett mål för båda går inte att sätta. Inget har sparats. Välj ett annat nyckeltal.`,
  'goal-ended': (d: { because: string }) =>
    `Målet är redan avslutat: ${d.because} Inget har ändrats. Vill ni något annat nu, sätt ett nytt mål.`,
  'goal-changed': (d: { title: string }) =>
    `Någon annan hann ändra ”${d.title}” före dig. Inget av ditt har sparats. Ladda om sidan, se vad som gäller nu och gör om ändringen.`,
  'goal-end-reason': (d: { most: number }) =>
    `Skriv varför målet avslutas, med högst ${d.most} tecken. Målet gäller fortfarande.`,
  'goal-title-moved': () =>
    'Nyckeltalet har bytt namn igen sedan sidan visades, eller finns inte längre. Inget har ändrats. Ladda om sidan och ta ställning till det som gäller nu.',
  'no-such-coverage-item': () =>
    'Posten finns inte i listan. Gå till organisationens könsuppdelning och välj därifrån.',
  'coverage-changed': (d: { name: string }) =>
    `Någon annan hann ändra ”${d.name}” före dig. Inget av ditt har sparats, men det står kvar i formuläret. Öppna posten på nytt, se vad som gäller och gör om ändringen.`,
  'coverage-file-too-large': (d: { megabytes: number }) =>
    `Filen är större än ${d.megabytes} MB. Inget är inläst. Dela den och läs in delarna var för sig.`,
  'no-such-result': () =>
    'Resultatet finns inte längre; någon kan ha tagit bort det. Det du skrev står kvar. Sparar du igen läggs det till som ett nytt resultat.',
  'no-such-challenge': () =>
    'Utmaningen finns inte här. Inget har sparats. Gå till organisationens sida; där står alla dess utmaningar.',
  'no-figures-of-both': (d: { keyFigure: string; organisation: string }) =>
    `Nyckeltalet ”${d.keyFigure}” har inga siffror för både kvinnor och män i ${d.organisation}, så det kan inte bli en utmaning. Inget har sparats. Välj ett annat nyckeltal.`,
  'figures-have-come': () =>
    'Nya siffror har kommit sedan sidan visades. Inget har sparats än. Se efter att skillnaden ser ut som du tänkte, och tryck igen.',
  'challenge-open-elsewhere': (d: { title: string }) =>
    `Ni arbetar redan med samma skillnad i utmaningen ”${d.title}”. Inget har ändrats. Fortsätt i den, eller lägg den åt sidan först.`,
  'improvement-has-results': (d: { results: number }) =>
    `Förbättringen har ${d.results} resultat och har inte tagits bort. Ta bort resultaten först, om det verkligen är meningen.`,
  'outcome-carries-effect': () =>
    'En samhällseffekt i samma förbättring vilar på det här utfallet. Inget har ändrats. Ta bort eller flytta samhällseffekten först.',
  'round-status-not-possible': (d: { status: 'planned' | 'open' | 'closed' }) =>
    `Rundan är ${{ planned: 'planerad', open: 'öppen', closed: 'avslutad' }[d.status]} och kan inte ändras så. Inget har ändrats. Ladda om sidan och se vad som gäller nu.`,
  'unknown-person': () => 'Det finns ingen sådan exempelperson. Välj någon av dem som visas.',
  'foreign-origin': () =>
    'Begäran kom från en annan webbplats och har inte utförts. Gå tillbaka till sidan och försök igen.',
  'no-such-report': () =>
    'Det finns ingen sådan rapport. Inget har ändrats. Organisationens och rundans rapporter finns på deras sidor.',
  'report-text-changed': () =>
    'Någon annan sparade texten före dig. Inget är förlorat: det som nu gäller står i rapporten ovanför rutan, och din text ligger kvar i rutan. Väv ihop dem och spara igen.',
  'report-text-too-long': (d: { length: number; most: number }) =>
    `Texten är ${d.length} tecken och får vara högst ${d.most}. Inget nytt har sparats, men din text ligger kvar i rutan. Korta den och spara igen.`,
  'report-adopted': () =>
    'Rapporten är redan antagen och ändras inte mer. Inget har sparats, men din text står kvar nedan. Börja en ny version och lägg in den där.',
  'report-state-changed': (d: { state: 'draft' | 'review' | 'adopted' | 'superseded' }) =>
    `Rapporten har ändrat läge sedan sidan visades: den är nu ${{ draft: 'ett utkast', review: 'på granskning', adopted: 'antagen', superseded: 'ersatt av en nyare' }[d.state]}. Inget har ändrats. Ladda om sidan och se vad som gäller.`,
  'report-already-adopted': (d: { by: string; at: string; on: string; body: string }) =>
    `Rapporten är redan antagen: ${d.by} registrerade beslutet från ${formatDate('sv', d.on)} (${d.body}) ${formatMoment('sv', new Date(d.at))}. Ditt beslut har inte sparats, och inget har ändrats. Läs den antagna rapporten; är något fel i den börjar du en ny version.`,
  'report-text-meanwhile': () =>
    'Någon sparade text i rapporten medan den frystes. Inget har antagits, och all text finns kvar. Läs igenom den och registrera beslutet igen.',
  'adoption-incomplete': () =>
    'Beslutet är inte rätt ifyllt. Inget har antagits. Gå tillbaka till formuläret och rätta det som står där.',
  'not-under-review': () =>
    'Rapporten är inte på granskning längre, så kommentaren har inte sparats. Den står kvar i rutan; kopiera den om du vill behålla den.',
  'comment-empty': () => 'Kommentaren är tom. Inget har sparats. Skriv något och spara igen.',
  'comment-too-long': (d: { length: number; most: number }) =>
    `Kommentaren är ${d.length} tecken och får vara högst ${d.most}. Inget har sparats, men den ligger kvar i rutan. Korta den och spara igen.`,
  'no-such-comment': () => 'Kommentaren finns inte. Inget har ändrats. Ladda om sidan.',
  'report-text-off-page': (d: { length: number; most: number; lines: number }) =>
    `Det här är en enda sida, så varje avsnitt rymmer högst ${d.most} tecken på högst ${d.lines} rader. Texten är ${d.length} tecken. Inget nytt har sparats, men din text ligger kvar i rutan. Korta den och spara igen.`,
  'pdf-too-slow': (d: { seconds: number }) =>
    `Rapporten blev inte klar som PDF på ${d.seconds} sekunder. Inget har ändrats. Försök igen om en stund, eller läs rapporten som webbsida.`,
  'no-such-job': () =>
    'Det finns inget sådant arbete. Det kan höra till någon annan, eller ha städats bort: det färdiga sparas en timme. Beställ det igen.',
  'too-many-jobs': (d: { most: number }) =>
    `${d.most} beställningar väntar redan på att bli klara, och fler tas inte emot just nu. Inget har beställts. Vänta tills någon av dem är klar och försök igen.`,
  'job-too-long': (d: { minutes: number }) =>
    `Arbetet tog längre än ${d.minutes === 1 ? 'en minut' : `${d.minutes} minuter`} och avbröts. Inget har ändrats. Försök igen om en stund.`,
  'job-broken-off': () =>
    'Arbetet bröts av, eftersom det program som gjorde det stannade. Inget halvfärdigt har sparats. Beställ det igen.',
  'job-disk-full': () =>
    'Disken tog slut medan arbetet gjordes. Inget halvfärdigt har sparats, och allt som fanns finns kvar. Den som sköter datorn behöver frigöra utrymme; beställ sedan igen.',
  'archive-too-large': (d: { megabytes: number }) =>
    `Arkivet är större än ${d.megabytes} MB. Inget har lästs in. Större arkiv läses in från kommandoraden: jamsides import.`,
  'archive-not-chosen': () => 'Välj ett arkiv först. Inget har lästs in.',
  'archive-unreadable': (d: { path: string }) =>
    `Filen ”${d.path}” går inte att läsa. Inget har lästs in. Kontrollera namnet och att du får läsa den.`,
  'archive-foreign': () =>
    'Filen är inget arkiv från Jämsides. Inget har lästs in. Välj zip-filen som Jämsides skrev, utan att packa upp den.',
  'archive-newer': (d: { version: number; known: number }) =>
    `Arkivet är skrivet av ett nyare Jämsides (format ${d.version}; här läses format 1–${d.known}). Inget har lästs in. Uppdatera Jämsides och läs in det igen.`,
  'archive-damaged': (d: {
    file: string
    at: string | null
    fault: keyof typeof archive.faults
    about: string
  }) =>
    `Arkivet är skadat eller ändrat: ${[d.file, d.at].filter(Boolean).join(', ')}: ${archive.faults[d.fault]}${d.about === '' ? '' : ` (${d.about})`}. Inget har lästs in. Använd en annan kopia av arkivet, eller gör ett nytt där historien finns.`,
  'archive-other-kind': (d: { kind: 'organisation' | 'programme' }): string =>
    d.kind === 'organisation'
      ? 'Arkivet gäller en organisation och inte en runda. Inget har lästs in. Använd jamsides import organisation.'
      : 'Arkivet gäller en runda och inte en organisation. Inget har lästs in. En runda läses in av den som driver installationen: jamsides import programme.',
  'archive-other-organisation': (d: { found: string; expected: string }) =>
    `Arkivet gäller ${d.found}, och här läses bara arkiv för ${d.expected} in. Inget har lästs in. Välj ett annat arkiv, eller läs in det på rätt organisations sida.`,
  'archive-differs': (d: { rows: readonly string[]; more: number }) =>
    `Samma saker finns redan här men säger något annat: ${formatList('sv', d.rows)}${d.more > 0 ? ` och ${d.more} till` : ''}. Inget har lästs in och inget har ändrats. Det som finns här gäller. Behöver arkivets innehåll läsas, öppna dess filer, eller läs in det i en tom installation.`,
  'archive-round-elsewhere': (d: { table: keyof typeof archive.tables; rows: readonly string[] }) =>
    `Arkivet har ${archive.tables[d.table]} som inte finns här: ${formatList('sv', d.rows)}. Inget har lästs in. De hör till en runda, och den kan bara den som driver installationen läsa in: jamsides import organisation.`,
  'archive-not-kept': (d: { reason: string }) =>
    `Databasen kan inte hålla det som står i arkivet (${d.reason}). Inget har lästs in. Gör ett nytt arkiv där historien finns.`,
  'archive-source-broken': (d: { path: string }) =>
    `Filen ${d.path} i databasen är inte längre den som antogs. Arkivet har inte skrivits. Återställ databasen från en säkerhetskopia.`,
  'archive-too-large-to-order': (d: { megabytes: number }) =>
    `Arkivet blir större än ${d.megabytes} MB och går inte att beställa här. Inget är förlorat. Den som driver installationen kan skriva det från kommandoraden: jamsides export.`,
  'file-not-written': (d: {
    file: string
    reason: 'no-folder' | 'is-folder' | 'not-allowed' | 'full' | 'other'
    code: string
  }) =>
    `Filen ”${d.file}” kunde inte skrivas. Inget där har ändrats. ${
      {
        'no-folder': 'Mappen finns inte, eller går inte att skriva i; skapa den eller välj en annan.',
        'is-folder': 'Det finns en mapp med det namnet; välj ett annat filnamn.',
        'not-allowed': 'Du får inte skriva där; välj en annan mapp.',
        full: 'Disken är full; frigör utrymme eller välj en annan disk.',
        other: `Välj en annan plats och försök igen (datorns felkod: ${d.code}).`,
      }[d.reason]
    }`,
  'form-too-large': () =>
    'Formuläret är större än vad som tas emot. Inget har sparats. Gå tillbaka, korta det du skrev och skicka igen.',
  'form-unreadable': () =>
    'Det som skickades gick inte att läsa som ett formulär, eller kom inte fram helt. Inget har sparats. Gå tillbaka till sidan och skicka igen.',
  'bad-form': (d: { field: string }) =>
    `Fältet ”${d.field}” saknas eller går inte att läsa. Inget har sparats. Rätta och skicka igen.`,
  'not-invited': () =>
    'Du är inte inbjuden till den här skattningen. Inget har sparats. Be den som leder arbetet att bjuda in dig.',
  'rating-over': () =>
    'Den enskilda skattningen är avslutad, så det här svaret har inte sparats. Det du sparade tidigare finns kvar. Ta upp ditt svar när gruppen enas.',
  'not-agreeing': (d: { state: 'rating' | 'agreeing' | 'closed' }): string =>
    d.state === 'closed'
      ? 'Tillfället är stängt, så det här har inte sparats. Det som sparats tidigare finns kvar. Ska något ändras kan tillfället öppnas igen, med en motivering.'
      : 'Gruppen har inte börjat enas än, så det här har inte sparats. Vänta tills den enskilda skattningen är avslutad.',
  'unknown-item': (d: { item: number }) =>
    `Checklistan har inget påstående med nummer ${d.item}. Inget har sparats.`,
  'answer-outside-scale': (d: { item: number; written: string; accepted: readonly number[] }) =>
    `”${d.written}” finns inte på skalan för påstående ${d.item}. Inget har sparats där. Välj ${d.accepted.join(', ')}, ”vet inte” eller ”inte tillämpligt”.`,
  'text-too-long': (d: { length: number; longest: number }) =>
    `Texten är ${d.length} tecken lång och får vara högst ${d.longest}. Den har inte sparats. Korta den och spara igen.`,
  'nothing-to-submit': () =>
    'Du har inte svarat på något påstående än, så det finns inget att lämna in. Svara på det du kan; ”vet inte” är också ett svar.',
  'move-not-possible': (d: { state: 'rating' | 'agreeing' | 'closed' }) =>
    `Det går inte att göra nu, eftersom tillfället ${{ rating: 'skattas', agreeing: 'är hos gruppen som enas', closed: 'är stängt' }[d.state]}. Inget har ändrats.`,
  'reason-missing': () => 'Skriv varför, så att alla förstår vad som hände. Inget har ändrats än.',
  'occasion-already-there': (d: {
    state: 'rating' | 'agreeing' | 'closed'
    by: string | null
    at: string | null
  }) =>
    `Tillfället ${{ rating: 'är redan öppet för skattning', agreeing: 'är redan hos gruppen som enas', closed: 'är redan stängt' }[d.state]}${d.at ? `, sedan ${formatMoment('sv', new Date(d.at))}` : ''}${d.by ? `, av ${d.by}` : ''}. Inget har ändrats nu, och inget är förlorat.`,
  'items-open': (d: { items: readonly number[] }) =>
    `${d.items.length === 1 ? 'Ett påstående saknar' : `${d.items.length} påståenden saknar`} gemensamt svar: ${formatList('sv', d.items.map(String))}. Tillfället är fortfarande öppet och allt är kvar. Svara på dem; ”vet inte” och ”inte tillämpligt” är också svar.`,
  'shift-note-missing': () =>
    'Resultatet har flyttat sig sedan förra gången. Skriv varför innan ni stänger. Allt ni har sparat finns kvar.',
  'round-not-open': (d: { round: string }) =>
    `${d.round} är inte öppen för nya skattningar. Inget har sparats. Äldre skattningar läses in från arbetsböcker.`,
  'nobody-invited': () => 'Bjud in minst en person. Inget har sparats än.',
  'occasion-exists': (d: { meeting: string }) =>
    `Det finns redan ett tillfälle vid ${d.meeting} med den checklistan. Inget nytt har skapats. Öppna det som finns, eller välj ett annat möte.`,
  'name-missing': (d: { longest: number }) =>
    `Skriv ett namn med högst ${d.longest} tecken. Ingen har lagts till.`,
  'unit-no-name': () => 'Enheten saknar namn. Inget har sparats. Skriv ett namn och spara igen.',
  'unit-no-kind': () =>
    'Det framgår inte om det är en nämnd, en förvaltning eller en enhet. Inget har sparats. Välj ett slag och spara igen.',
  'unit-long-name': (d: { length: number; longest: number }) =>
    `Namnet är ${d.length} tecken långt; högst ${d.longest} ryms. Inget har sparats. Korta det och spara igen.`,
  'unit-name-taken': (d: { name: string }) =>
    `Det finns redan en enhet som heter ”${d.name}” på samma plats. Inget har sparats. Välj ett annat namn eller en annan plats.`,
  'unit-unknown-parent': () =>
    'Enheten som den skulle ligga under finns inte längre. Inget har sparats. Välj en annan plats och spara igen.',
  'unit-under-itself': (d: { name: string }) =>
    `”${d.name}” kan inte ligga under sig själv eller under något som ligger under den. Inget har sparats. Välj en annan plats.`,
  'unit-wrong-kind': (d: { kind: 'namnd' | 'forvaltning' | 'enhet' }): string =>
    d.kind === 'namnd'
      ? 'En nämnd ligger direkt under organisationen, inte under något annat. Inget har sparats. Välj platsen överst.'
      : 'En förvaltning ligger direkt under organisationen eller under en nämnd. Inget har sparats. Välj en annan plats.',
  'unit-has-children': (d: { name: string; children: readonly string[] }) =>
    `”${d.name}” har ${d.children.length === 1 ? 'en enhet' : `${d.children.length} enheter`} under sig (${d.children.join(', ')}) och har inte tagits bort. Flytta eller ta bort det som ligger under först.`,
  'arms-not-chosen': () => 'Ingen bild är vald. Inget har sparats. Välj en PNG eller JPEG och försök igen.',
  'arms-too-large': (d: { megabytes: number }) =>
    `Bilden är större än ${d.megabytes} MB. Inget har sparats. Spara den i mindre storlek och försök igen.`,
  'arms-kind': (d: { kind: 'svg' | 'gif' | 'webp' | 'heic' | 'tiff' | 'bmp' | 'pdf' | 'other' }) =>
    `${d.kind === 'other' ? 'Filen är ingen bild som kan läsas här' : `Filen är av slaget ${d.kind.toUpperCase()}`}. Inget har sparats. Öppna den i ett bildprogram, spara den som PNG och försök igen.`,
  'arms-damaged': () =>
    'Bilden är trasig, avbruten eller sparad på ett sätt som inte kan läsas här (till exempel i tryckfärger, CMYK). Inget har sparats. Spara den på nytt som PNG i vanliga skärmfärger (RGB) och försök igen.',
  'arms-too-many-pixels': (d: { width: number; height: number; megapixels: number }) =>
    `Bilden är ${d.width} × ${d.height} punkter. Högst ${d.megapixels} miljoner går bra. Inget har sparats. Förminska den till omkring 1\u00a0000 punkter och försök igen.`,
  'arms-shape': (d: { width: number; height: number; shortestSide: number; proportion: number }) =>
    `Bilden är ${d.width} × ${d.height} punkter. Kortaste sidan behöver minst ${d.shortestSide} punkter för att bli skarp på papper, och den andra får vara högst ${d.proportion} gånger så lång. Inget har sparats. Välj en annan bild.`,
  'workbook-not-chosen': () =>
    'Ingen fil är vald. Inget har sparats. Välj en arbetsbok (.xlsx) och försök igen.',
  'workbook-unreadable': (d: { path: string }) =>
    `Filen ”${d.path}” finns inte eller går inte att öppna. Inget har sparats. Kontrollera sökvägen.`,
  'workbook-empty': () =>
    'Filen är tom. Inget har sparats. Välj arbetsboken med checklistan och försök igen.',
  'workbook-too-large': (d: { megabytes: number }) =>
    `Filen är större än ${d.megabytes} MB. Inget har sparats. Spara checklistans flik i en egen arbetsbok och försök igen.`,
  'workbook-kind': (d: {
    kind:
      | 'old-excel'
      | 'binary-excel'
      | 'open-document'
      | 'csv'
      | 'pdf'
      | 'image'
      | 'word'
      | 'presentation'
      | 'web-page'
      | 'other'
  }) => {
    const kinds: Record<typeof d.kind, string> = {
      'old-excel': 'en arbetsbok i Excels äldre format (.xls)',
      'binary-excel': 'en binär Excelfil (.xlsb)',
      'open-document': 'ett OpenDocument-kalkylark (.ods)',
      csv: 'en textfil (csv)',
      pdf: 'en pdf',
      image: 'en bild',
      word: 'ett textdokument',
      presentation: 'en presentation',
      'web-page': 'en webbsida',
      other: 'av en sort som inte går att läsa',
    }
    return `Filen är ${kinds[d.kind]}, inte en Excelarbetsbok (.xlsx). Inget har sparats. Öppna den i Excel eller LibreOffice, välj Spara som och formatet .xlsx, och försök igen.`
  },
  'workbook-protected': () =>
    'Arbetsboken är skyddad med lösenord och går inte att läsa. Inget har sparats. Ta bort lösenordet i Excel (Arkiv, Info, Skydda arbetsbok), spara och försök igen.',
  'workbook-damaged': () =>
    'Arbetsboken går inte att läsa: den är skadad eller ofullständig. Inget har sparats. Öppna den i Excel, spara den på nytt som .xlsx och försök igen.',
  'workbook-oversized': () =>
    'Arbetsboken packar upp till mycket mer än en checklista behöver och öppnas därför inte. Inget har sparats. Kopiera checklistans flik till en ny arbetsbok och försök igen.',
  'workbook-gone': () =>
    'Den uppladdade arbetsboken finns inte kvar; den sparas bara en timme. Inget har sparats i rundan. Välj filen igen.',
  'figures-refused': (d: RefusedFile) => figureFiles.refused(d),
  'no-such-set': () =>
    'Den uppsättningen finns inte här. Inget har ändrats. Den kan ha tagits bort; gå till organisationens uppsättningar och välj en som finns.',
  'set-has-report': (d: { reports: number }) =>
    `Det finns ${d.reports === 1 ? 'en rapport' : `${d.reports} rapporter`} om uppsättningen, så den har inte tagits bort. Byt namn på den om den inte ska användas mer.`,
  'no-figures': () =>
    'Det finns inga nyckeltal i systemet än. Inget har ändrats. Hämta dem med jamsides kolada sync, eller läs in en fil med jamsides kolada import FIL.',
  'gap-year': (d: { year: number; first: number; last: number }) =>
    `Det finns inga siffror för år ${d.year}. Inget har ändrats. Välj ett år från ${d.first} till ${d.last}.`,
  'no-such-snapshot': (d: { snapshot: string }) =>
    `Det finns ingen hämtning ”${d.snapshot}”. Inget har ändrats. Hämtningarna står under Statistik, Hämtningar.`,
  'kolada-base-url': (d: { url: string }) =>
    `”${d.url}” går inte att hämta från: adressen ska börja med https://, eller med http:// och leda till den egna datorn. Inget har hämtats. Utelämna --base-url för att hämta från Kolada.`,
  'kolada-address': (d: { host: string; address: string }) =>
    `${d.host} leder till ${d.address}, som inte ligger på det öppna internet. Av säkerhetsskäl ansluter Jämsides inte dit. ${nothingFetched} Kontrollera adressen eller namnuppslagningen.`,
  'kolada-redirect': (d: { to: string }) =>
    `Kolada hänvisar vidare till ${d.to || 'en annan adress'}. Jämsides följer inte med dit. ${nothingFetched} Har Kolada flyttat anges den nya adressen med --base-url.`,
  'kolada-away': (d: { host: string; code: string; tries: number }) =>
    `${d.host} svarar inte (${d.code}, ${d.tries} försök). ${nothingFetched} ${resume} Saknas nätverk: läs in en fil med kolada import.`,
  'kolada-refused': (d: { status: number; path: string }) =>
    `Kolada svarade ${d.status} på ${d.path}. ${nothingFetched} ${resume}`,
  'kolada-answer': (d: { path: string; problem: AnswerProblem }) =>
    `Kolada svarade på ${d.path}, men ${describeProblem(d.problem)}. ${nothingFetched} ${resume}`,
  'kolada-unknown-ids': (d: { unknown: readonly string[]; retired: readonly string[] }) =>
    [
      d.unknown.length > 0 && `Kolada har inga nyckeltal med id ${formatList('sv', d.unknown)}.`,
      d.retired.length > 0 &&
        `Hos Kolada finns inte längre ${formatList('sv', d.retired)}; de siffror som redan finns här är kvar.`,
      nothingFetched,
      'Kontrollera id:na och kör igen utan dem.',
    ]
      .filter(Boolean)
      .join(' '),
  'unknown-set': (d: { set: string; known: readonly string[] }) =>
    `Det finns ingen uppsättning med namnet ”${d.set}”. Inget har hämtats. De som finns är ${formatList('sv', d.known)}.`,
  'kolada-no-figures': (d: { ids: readonly string[] }) =>
    `Kolada gav inga siffror alls för ${formatList('sv', d.ids)}. ${nothingFetched} Försök igen senare, eller välj andra nyckeltal.`,
  'kolada-stopped': (d: { pages: number }) =>
    `Hämtningen stoppades efter ${d.pages === 1 ? 'en sida' : `${d.pages} sidor`}. ${nothingFetched} ${resume}`,
  'kolada-running': () =>
    'En annan hämtning från Kolada pågår redan på den här datorn. Inget har ändrats. Vänta tills den är klar.',
}

/** What holds after every fetch that did not end well. */
const nothingFetched = 'Ingen ny hämtning har skrivits, och de siffror som fanns är orörda.'
const resume = 'Det som redan har kommit är sparat: kör kommandot igen, så fortsätter det där det slutade.'

export type ErrorTexts = typeof errors
