export const organisationErrors = {
  'unknown-organisation': (d: { code: string }) =>
    `Det finns ingen organisation med koden ”${d.code}” i registret. Inget har sparats. Sök upp koden under Organisationer.`,
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
  'unit-has-improvements': (d: { name: string }) =>
    `I ”${d.name}” pågår eller har det gjorts förbättringar, så den har inte tagits bort. Flytta dem till en annan del av organisationen först (tavlan kan visas efter förvaltning), eller byt bara namn på den här.`,
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
}
