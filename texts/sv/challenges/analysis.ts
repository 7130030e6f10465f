export const analysis = {
  title: 'Analysen',
  lead: 'Sex frågor att tänka igenom, gärna flera tillsammans. Allt behöver inte fyllas i på en gång.',
  progress: (n: number, of: number) =>
    n === 0
      ? 'Inget är ifyllt än. Börja var ni vill; två meningar räcker långt.'
      : n === of
        ? 'Alla frågor har ett svar. Nu vet ni nog för att börja en förbättring.'
        : `${n} av ${of} frågor har ett svar. Det räcker för att börja; resten kan komma senare.`,
  empty: 'Inte ifyllt än.',
  edit: 'Skriv i analysen',
  editTitle: (title: string) => `Analys: ${title}`,
  name: 'Vad heter utmaningen?',
  questions: {
    what: {
      label: 'Vad är det som skiljer?',
      hint: 'Beskriv skillnaden som du skulle göra för en granne: vad får eller gör kvinnor och män olika?',
    },
    forWhom: {
      label: 'För vilka är det så?',
      hint: 'Alla kvinnor eller alla män, eller vissa: i vilken verksamhet, i vilken del av kommunen, i vilket skede?',
    },
    why: {
      label: 'Varför är det så, tror ni?',
      hint: 'Vad i hur vi arbetar, bemöter, fördelar eller informerar kan ligga bakom? Vad vet ni, och vad gissar ni?',
    },
    consequences: {
      label: 'Vad leder det till?',
      hint: 'Vad betyder skillnaden i vardagen för dem den gäller, och vad händer om inget görs?',
    },
    background: {
      label: 'Vilken annan bakgrund har betydelse?',
      hint: 'Ser det olika ut efter ålder, födelseland, utbildning, inkomst, bostadsort, funktionsnedsättning eller annat? Kön är sällan hela förklaringen.',
    },
    hypothesis: {
      label: 'Vad tror ni skulle hjälpa?',
      hint: 'Skriv som en gissning som går att pröva: om vi gör så här, blir det annorlunda för dem, eftersom …',
    },
  },
}
