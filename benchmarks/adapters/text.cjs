function virastar() {
  const package_ = require("virastar");
  const Virastar = package_.default || package_;
  const cleaner = new Virastar();
  return (row) => cleaner.cleanup(row.text);
}
