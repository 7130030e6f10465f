export const workbookErrors = {
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
}
