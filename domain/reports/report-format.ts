/** The forms in which a report can be had as a file. `archive-pdf` is PDF/A, for the archive; `pdf` is PDF/UA-1. */
export const reportFormats = ['pdf', 'archive-pdf', 'docx', 'xlsx', 'html', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]
