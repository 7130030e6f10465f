/** A picture whose frame has been read but nothing of it drawn; `bytes` hold no more than drawing it takes. */
export type Picture = Readonly<{
  type: 'image/png' | 'image/jpeg'
  width: number
  height: number
  bytes: Buffer
}>
