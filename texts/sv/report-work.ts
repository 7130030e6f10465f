/** Words of the pages where reports are read, written and adopted. */
export const reportWork = {
  leads: {
    organisation: 'Vad organisationen har skattat, förbättrat och lärt sig i rundan, samlat på ett ställe.',
    round: 'Vilka som har deltagit i rundan, vad de har skattat och förbättrat och vad de har lärt sig.',
    meeting:
      'Allt som gruppen behöver inför mötet: skattningarna sida vid sida, vad som har flyttat sig och frågor att ställa.',
    brief: 'En sida för förtroendevalda: vad vi har beslutat, var vi står och vad som är värt att fråga om.',
    year: 'Årets arbete för jämställdhet i organisationen, samlat för fullmäktige.',
    set: 'En uppsättning nyckeltal för kvinnor och män, med hur de ska läsas, att ta med till möten och beslut.',
  },
  download: {
    pdf: 'Ladda ner som PDF',
    'archive-pdf': 'PDF för arkivet (PDF/A)',
    docx: 'Word',
    xlsx: 'Excel',
    html: 'Webbsida i en fil',
    json: 'Data (JSON)',
  },
  own: {
    empty: 'Avsnittet är tomt och kommer med i rapporten när det finns något att säga.',
    edit: 'Skriv egen text',
    change: 'Ändra den egna texten',
    field: (section: string) => `Egen text: ${section}`,
    hint: (most: string, lines: number | null) =>
      `Texten står först i avsnittet. En tom rad börjar ett nytt stycke. Högst ${most} tecken${lines === null ? '' : ` på ${lines} rader, så att allt ryms på en sida`}.`,
    inLanguage: {
      sv: 'Den hör till den svenska rapporten. Den engelska har en egen.',
      en: 'Den hör till den engelska rapporten. Den svenska har en egen.',
    },
    save: 'Spara texten',
    saved: (time: string) => `sparad ${time}`,
  },
}
