/** Where the engine's WebAssembly module leaves the message of a panic, before it stops for good. */
export class PanicRegistry {
  message = "";

  install() {
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: this });
  }

  /**
   * Called by the module, under this name.
   *
   * @param {string} message
   */
  set_message(message) {
    this.message = message;
  }
}
