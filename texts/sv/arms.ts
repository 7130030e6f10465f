/** Words of the coat of arms or logotype of an organisation. */
export const arms = {
  title: 'Vapen på rapporterna',
  lead: (name: string) =>
    `Vapnet eller logotypen står på försättsbladet till rapporterna från ${name}. Utan bild står namnet där.`,
  alt: (name: string) => `Vapen eller logotyp: ${name}`,
  link: 'Vapen på rapporterna',
  now: 'Så ser det ut nu',
  kept: 'Rapporter som redan är antagna ändras inte.',
  add: 'Lägg in en bild',
  change: 'Byt bild',
  remove: 'Ta bort bilden',
  file: 'Bild',
  fileHint: (d: { megabytes: number; megapixels: number; shortestSide: number }) =>
    `PNG eller JPEG, högst ${d.megabytes} MB och ${d.megapixels} miljoner bildpunkter, minst ${d.shortestSide} punkter på kortaste sidan. PNG med genomskinlig bakgrund blir vackrast. Bilden ritas om: inget annat i filen sparas.`,
  rights:
    'En kommuns eller regions vapen som är registrerat skyddas av lagen (1970:498) om skydd för vapen och vissa andra officiella beteckningar. Lägg bara in en bild som organisationen har rätt att använda; den som lägger in den svarar för det.',
  save: 'Spara bilden',
}

export type ArmsTexts = typeof arms
