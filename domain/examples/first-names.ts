/**
 * First names that people in Sweden are called by: the most common ones of women and men by Statistics Sweden's register
 * of names (Namnstatistik, bärare av tilltalsnamn, 2024), and the most common ones of people born elsewhere. A fact
 * table in lower case, to be recognised in a text and for nothing else.
 */
const women = `agneta agnes aisha alexandra alice alicia alma amanda amina amira anette angelica anita ann anna
  anneli annelie annette annika astrid barbro birgit birgitta britta camilla carin carina caroline catarina catharina
  cecilia charlotta charlotte christina clara daniela dilan ebba elena elin elina elisabet elisabeth ellen ellinor elsa
  emelie emilia emma erika ester eva evelina fanny farah fatemeh fatima felicia frida gabriella gerd greta gudrun gun
  gunilla gunnel gunvor hanna hannah hawa helen helena helene henrietta huda hodan inga inger ingegerd ingela ingrid
  irene isabella isabelle jana jasmine jeanette jenny jessica joanna johanna josefin josefine julia kajsa karin karolina
  katarina katja kerstin khadija kristina lena leila leyla lilly linda linn linnea linnéa lina lisa lisbeth louise lovisa
  lucia madeleine magdalena maja malin margareta margaretha maria mariam marianne marie marina martina mathilda matilda
  miriam moa mona monica monika märta nadia nathalie nina noor olga olivia patricia paulina pernilla petra pia rebecca
  rebecka ruth sabina sahar samira sandra sara sarah selma shirin signe sigrid simone siri sofia sofie solveig sonja
  stina susanna susanne svetlana tatiana terese teresia theresa therese tilda tove ulla ulrika vanessa vendela veronica
  victoria viktoria wilma yasmin ylva yvonne zahra zainab zeinab åsa åse anki fatou freja ines ingalill jovana kicki lotta lotten maggan mia mimmi mimi pella
  sussi tuva`
const men = `abdi abdullah adam adnan ahmad ahmed albin alex alexander ali alfred allan amir anders andreas anton arne
  arvid august axel bengt benjamin bertil birger bilal carl casper charlie christer christian christoffer claes conny
  dag daniel david dennis dragan edvin elias emanuel emil erik eric ebbe fabian felix filip folke fredrik fredrick
  gabriel goran gunnar gustaf gustav göran göte hamza hans hampus harald hasan hassan henrik henry holger hugo hussein
  håkan ibrahim ingemar ingvar isak ismail ivan jacob jakob jan jens jesper joakim joel johan johannes john johnny jonas
  jonathan jörgen josef joseph karim karl kenneth kent khalid kjell klas kristian kristoffer kurt lars leif lennart leo
  leon linus lucas ludvig lukas magnus mahmoud marcus markus martin mattias melker melvin michael mikael milan mohamed
  mohammad mohammed mostafa muhammad mustafa nicklas niclas niklas nils noah ola olle olof omar oscar oskar otto ove
  patric patrik paul peter petter philip pontus rasmus reza richard rickard rikard robert robin roger roland rolf ronny
  rune said samir samuel sebastian simon stefan stellan sten-åke sture sune svante sven theodor thomas tobias tommy
  tomas tony torbjörn tore torsten ulf urban valter verner victor viktor vidar viggo vincent wilhelm william yusuf zoran
  åke örjan östen amadou hjalmar janne kalle lasse nicke nisse pelle sixten`

/** Names that are ordinary words, months or places too: they tell nothing by themselves, but do beside a surname. */
const alsoWords = `alva april bo björn britt disa ella eskil hope iris joy june kim liv love maj mark mats
  max may mira mio nova odd per rosa rut saga sigge siv sol sten stig tor vera viola will august urban dag said lucia
  victoria jan alma john`

const setOf = (list: string) => new Set(list.split(/\s+/))

/** Every first name that is known here, in lower case. */
export const firstNames: ReadonlySet<string> = setOf(`${women} ${men} ${alsoWords}`)

/** Those of them that mean something else at least as often. */
export const ambiguousNames: ReadonlySet<string> = setOf(alsoWords)
