// The same as worker.py for packages of npm: worker.cjs ADAPTERS FACTORY INPUTS OUTPUTS LIMIT BUDGET.
// A call cannot be interrupted here, so LIMIT is not kept; BUDGET is.
const fs = require("node:fs");
const path = require("node:path");

// Packages are found beside this file, adapters stay in their folder.
module.paths.unshift(path.join(__dirname, "node_modules"));
const [adapters, factory, given, made, , budget] = process.argv.slice(2);
const adapter = eval(`(require) => { ${fs.readFileSync(adapters, "utf8")}\n return { ${factory} }; }`)(require);

(async () => {
  const call = await adapter[factory]();
  const inputs = JSON.parse(fs.readFileSync(given, "utf8"));
  let outputs, errors, best = Infinity;
  for (let pass = 0; pass < 3; pass++) {
    let spent = 0;
    const answers = [], troubles = [];
    for (const value of inputs) {
      if (spent > Number(budget)) {
        answers.push(null);
        troubles.push("no time left");
        continue;
      }
      const start = process.cpuUsage();
      let answer = null, trouble = null;
      try {
        answer = call(value);
      } catch (error) {
        trouble = String(error).slice(0, 200);
      }
      const used = process.cpuUsage(start);
      spent += (used.user + used.system) / 1e6;
      answers.push(answer);
      troubles.push(trouble);
    }
    if (pass === 0) [outputs, errors] = [answers, troubles];
    best = Math.min(best, spent);
    if (spent > Number(budget) / 4) break;
  }
  fs.writeFileSync(made, JSON.stringify({ outputs, errors, seconds: best }));
})();
