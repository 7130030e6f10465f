import { formatDate, formatList } from '../../formats.ts'

export const newOccasion = {
  title: 'Nytt tillfälle för självskattning',
  lead: 'Välj möte och checklista och bjud in dem som ska skatta. Var och en skattar för sig, sedan enas ni.',
  meeting: 'Vid vilket möte?',
  meetingOption: (name: string, date: string | null) => (date ? `${name}, ${formatDate('sv', date)}` : name),
  instrument: 'Vilken checklista?',
  instrumentHint: 'Använd samma checklista som förra gången, så syns förflyttningen.',
  instrumentOption: (title: string, level: string) => `${title}: ${level}`,
  instrumentMeaning: (items: number, from: number, to: number) => `${items} påståenden, skala ${from}–${to}`,
  date: 'Datum då ni enas',
  dateHint: 'Dagen för mötet. Skattningen kan börja redan nu.',
  people: 'Vilka bjuds in att skatta?',
  peopleHint:
    'Bjud gärna in politiker, chefer och nyckelpersoner. Samma personer och roller som förra gången gör resultaten jämförbara.',
  nobody: 'Det finns inga personer i organisationen än. Lägg till dem nedan.',
  create: 'Skapa tillfället',
  already: (labels: readonly string[]) => `Finns redan: ${formatList('sv', labels)}.`,
  addTitle: 'Lägg till en person',
  addLead: 'För den som ska skatta men inte finns i listan. Det du har valt ovan står kvar.',
  invite:
    'Någon som saknas i listan? Bjud in dem under Personer, så går det att välja dem när de har tackat ja.',
  addTrial: 'I provläget kan du sedan kliva in som personen från tillfällets sida.',
  name: 'Namn',
  role: 'Roll',
  add: 'Lägg till',
  added: (name: string) => `${name} finns nu i listan ovan och är förvald.`,
}
