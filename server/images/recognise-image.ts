/** Kinds of file that people send as a picture and that we do not take in. */
export type OtherKind = 'svg' | 'gif' | 'webp' | 'heic' | 'tiff' | 'bmp' | 'pdf' | 'other'

/** The kind of file by its first bytes; what it is called says nothing. */
export function recogniseImage(bytes: Buffer): 'png' | 'jpeg' | OtherKind {
  const start = bytes.toString('latin1', 0, 16)
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (/^GIF8[79]a/.test(start)) return 'gif'
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'webp'
  if (/^[^]{4}ftyp(hei|mif|msf|avi)/.test(start)) return 'heic'
  if (/^(II\*\0|MM\0\*)/.test(start)) return 'tiff'
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('BM')) return 'bmp'
  return /<svg[\s>]/i.test(bytes.toString('latin1', 0, 4096)) ? 'svg' : 'other'
}
