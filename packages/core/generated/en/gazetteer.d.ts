/** A PackedGazetteer of src/language/packed-gazetteer.ts. */
declare const packed: unknown
export default packed
