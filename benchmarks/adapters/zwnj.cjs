// Lines of Persian -> the same lines with zero-width non-joiners restored, and as little else as the options allow.
function virastar() {
  const package_ = require("virastar");
  const Virastar = package_.default || package_;
  // fix_hamzeh stays: without it the suffix rules rewrite the hamza of the ezafe.
  const on = ["fix_hamzeh", "fix_perfix_spacing", "fix_suffix_spacing", "fix_suffix_misc", "cleanup_zwnj"];
  const names = Object.keys(new Virastar().defaults).filter((name) => !name.startsWith("preserve_"));
  const cleaner = new Virastar(Object.fromEntries(names.map((name) => [name, on.includes(name)])));
  return (lines) => lines.map((line) => cleaner.cleanup(line));
}

function virastar_all() {
  const package_ = require("virastar");
  const Virastar = package_.default || package_;
  const cleaner = new Virastar();
  return (lines) => lines.map((line) => cleaner.cleanup(line));
}
