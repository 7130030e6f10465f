export const jobErrors = {
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
}
