/** What `plumb --help` prints. */
export const USAGE = `plumb rates how deep each skill on a Python résumé is evidenced, against the depth a role requires.
It reads PDF, DOCX, ODT, RTF, HTML, Markdown, plain text, JSON Resume and pictures of pages (PNG, JPEG), works
offline, and keeps nothing.

  plumb analyze <file…|-> [options]    readiness, gaps and what to do about them
  plumb compare <file|-> [options]     every role side by side
  plumb convert <file|-> [options]     what was read of the résumé, as JSON Resume (jsonresume.org)
  plumb roles                          the role ids and names
  plumb schema report|matrix           the JSON Schema of the result or of a matrix
  plumb --help | --version

Options of analyze
  --role ID              the role to compare with (default python-developer)
  --job FILE             a job advert (text, Markdown, or JSON Resume's form for jobs) instead of a role
  --format FORMAT        json, text, md, html, csv, docx or pdf (default text on a terminal, json elsewhere)
  -o, --output PATH      write to this file, or into this folder
  --as-of YYYY-MM-DD     the day that counts as today
  --matrix FILE          another skill matrix (plumb schema matrix describes it)
  --include-text         put the whole text of the résumé into the result
  --mask name,contact    hide name, contact details, or both, wherever they stand; none hides nothing
                         (default contact for md, html, docx and pdf, none for json, csv and text)
  --variant WHO          for whom: client (default), myself (with every sum) or panel (no total, the evidence
                         for each requirement, questions for an interview)
  --prepared-by NAME     stands under the title of md, html, docx and pdf; --note TEXT and --logo FILE (PNG or
                         JPEG, up to 512 KB) likewise
  --ocr CHOICE           recognise the text of scanned pages: never (default), auto (where there is no text)
                         or always (also under a scan's own text layer); about ten seconds a page
  --paper SIZE           A4 or Letter, for html, docx and pdf

Options of compare: --format json|text, --as-of, --matrix, --ocr, --job (stands before the roles)
Options of convert: -o FILE, --mask (default none), --ocr

Data goes to standard output, everything else to standard error.
Exit code 0: every file was read. 2: the command line is wrong. 3: some files could not be read.
4: no file could be read. 70: Plumb failed. 130: interrupted.
`;
