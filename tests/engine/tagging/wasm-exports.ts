import { productModule } from '../../../lib/engine/tagging/product-wasm.ts';
import type { ProductExports } from '../../../lib/engine/tagging/wasm-arithmetic.ts';

/** A fresh instance of the module. */
export function wasmExports(): ProductExports {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(productModule()));
  return instance.exports as unknown as ProductExports;
}
