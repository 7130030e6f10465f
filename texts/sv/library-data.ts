/** Words of the page about the library as open data. */
export const libraryData = {
  title: 'Biblioteket som öppna data',
  lead: 'Alla exempel i biblioteket som filer och flöden, på svenska och engelska. De får användas fritt, också ändrade, om du säger var de kommer ifrån.',
  keywords: ['jämställdhetsintegrering', 'jämställdhet', 'kommuner', 'regioner', 'exempel'],
  files: 'Filerna',
  filesLead: 'Samma exempel i varje fil. De ändras så fort något publiceras eller dras tillbaka.',
  fileNames: {
    'library.json': 'Allt i en fil (JSON)',
    'library.jsonl': 'Ett exempel på varje rad (JSON Lines)',
    'examples.csv': 'Exemplen som tabell (CSV)',
    'figures.csv': 'Siffrorna som tabell (CSV)',
    'schema.json': 'Vad fälten betyder (JSON Schema)',
  },
  fileNotes: {
    'library.json': 'Exemplen med siffror, källor och licens.',
    'library.jsonl': 'Samma uppgifter för den som läser rad för rad.',
    'examples.csv': 'En rad för varje exempel, utan siffrorna.',
    'figures.csv':
      'En rad för varje siffra, tidpunkt och kön. Kolumnen status säger om värdet är publicerat, uträknat eller inte angivet.',
    'schema.json': 'Schemat som varje exempel i JSON-filerna följer, med fälten förklarade på engelska.',
  },
  reading: 'Så läser du filerna',
  readings: [
    'Kvinnor (eller flickor) står före män (eller pojkar), alltid båda.',
    'Ett tomt fält eller null betyder att källan inte säger det. Det är aldrig noll.',
    'Decimaler skrivs med punkt, datum och tider som 2026-11-23T00:00:00Z, och texten är UTF-8.',
    'key är nyckeln till ett exempel och ändras aldrig. changedAt säger när texten ändrades här, inte när något hände.',
    'Vilka påståenden och delmål ett exempel ur en rapport hör till är bedömt i efterhand. stepBasis säger om steget är rapportens eget.',
    'En cell som börjar som en formel har en apostrof före sig, så att inget kalkylark räknar på den.',
  ],
  feeds: 'Flöden',
  feedsLead: 'Det som publicerades senast kommer först, femtio på varje sida.',
  feedsDates:
    'Exempel ur rapporter bär dagen då vår text lades hit eller ändrades. När något hände står i texten, så långt rapporten säger det.',
  licence: 'Licens',
  licenceWords:
    'Texterna är våra och licensen är Creative Commons Erkännande 4.0. Uppgifterna i ett exempel ur en rapport är rapportens: ange den också. Egna exempel från en organisation har organisationen som upphov.',
  politely:
    'Fråga gärna med If-None-Match: filerna har en etikett (ETag), och den som redan har allt får ett kort svar. Oftare än varje timme behövs inte.',
}

export type LibraryDataTexts = typeof libraryData
