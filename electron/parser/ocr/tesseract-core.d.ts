/** The part of tesseract.js-core that is used: Tesseract compiled to WebAssembly, without a file system of its own. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  interface TessBaseApi {
    /** 0 when the language data was accepted. */
    Init(dataFolder: string | null, language: string, engineMode: number): number;
    SetVariable(name: string, value: string): boolean;
    /** Reads "/input"; 0 when it was an image. `orientation` as in EXIF, `angle` in radians. */
    SetImageFile(orientation: number, angle: number): number;
    Recognize(monitor: null): number;
    /** Blocks, paragraphs, lines and words with their places, as JSON. */
    GetJSONText(): string;
    Clear(): void;
  }
  interface TesseractModule {
    readonly FS: { writeFile(path: string, content: Uint8Array): void; unlink(path: string): void };
    readonly TessBaseAPI: new () => TessBaseApi;
  }
  const createCore: (options: {
    readonly wasmBinary: Uint8Array;
    /** Called with a percentage during recognition. */
    readonly TesseractProgress: (percent: number) => void;
  }) => Promise<TesseractModule>;
  export = createCore;
}
