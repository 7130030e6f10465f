import type { reportWork as swedish } from '../sv/report-work.ts'

/** Words of the pages where reports are read, written and adopted. */
export const reportWork: typeof swedish = {
  leads: {
    organisation:
      'What the organisation has rated, improved and learnt during the round, gathered in one place.',
    round: 'Who took part in the round, what they rated and improved, and what they learnt.',
    meeting:
      'All that the group needs before the meeting: ratings side by side, what has moved, questions to ask.',
    brief: 'One page for politicians: what we have decided, where we stand, and what is worth asking.',
    year: 'The work for gender equality in the organisation during the year, gathered for the council.',
    set: 'A set of key figures for women and men, with how to read them, to bring to meetings and decisions.',
  },
  download: {
    pdf: 'Download as PDF',
    'archive-pdf': 'PDF for the archive (PDF/A)',
    docx: 'Word',
    xlsx: 'Excel',
    html: 'Web page in one file',
    json: 'Data (JSON)',
  },
  own: {
    empty: 'The section is empty and comes into the report once there is something to say.',
    edit: 'Write text of your own',
    change: 'Change your own text',
    field: (section) => `Own text: ${section}`,
    hint: (most, lines) =>
      `The text stands first in the section. An empty line begins a new paragraph. At most ${most} characters${lines === null ? '' : ` on ${lines} lines, so that everything fits on one page`}.`,
    inLanguage: {
      sv: 'It belongs to the Swedish report. The English one has its own.',
      en: 'It belongs to the English report. The Swedish one has its own.',
    },
    save: 'Save the text',
    saved: (time) => `saved ${time}`,
  },
}
