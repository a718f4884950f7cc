import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';

/** A one-page résumé with light words on a dark bar beside dark words on paper. */
export async function darkBarResume(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  const ink = rgb(0.07, 0.07, 0.07);
  const paper = rgb(1, 1, 1);
  page.drawRectangle({ x: 0, y: 0, width: 190, height: 842, color: rgb(0.12, 0.16, 0.22) });
  const write = (x: number, top: number, lines: readonly string[], color: typeof ink) => {
    for (const [index, text] of lines.entries())
      page.drawText(text, { x, y: 842 - top - index * 16, size: 10, font, color });
  };
  write(20, 50, ['Ines Duarte', 'ines.duarte@example.org', 'Porto'], paper);
  write(20, 130, ['Skills', 'Python, Django, PostgreSQL', 'Docker, AWS, Kafka', 'pytest, mypy'], paper);
  write(215, 50, ['Experience', 'Backend Engineer, Harbour Freight', 'Mar 2021 - Present'], ink);
  write(
    215,
    106,
    [
      '- Designed a FastAPI service for quotes, 40 requests per second',
      '- Moved nightly jobs to Celery; failures fell from 3% to 0.1%',
      '- Wrote pytest suites, coverage rose from 40% to 85%',
    ],
    ink,
  );
  write(215, 190, ['Education', 'BSc Computer Science, University of Porto', '2015 - 2018'], ink);
  return document.save();
}
