// Reads entities as JSON Lines from a file by FollowTheMoney's own model, and tells what is lost or does not fit.
const fs = require("fs");
const {Model, defaultModel} = require(process.argv[2] + "/@alephdata/followthemoney");
const model = new Model(defaultModel);
const problems = [];
const given = fs.readFileSync(process.argv[3], "utf8").split("\n").filter(line => line).map(line => JSON.parse(line));
const entities = new Map(given.map(it => [it.id, model.getEntity(it)]));
if (entities.size !== given.length) problems.push("an id stands twice");
for (const it of given) {
  const entity = entities.get(it.id);
  const told = it.schema + " " + it.id + ": ";
  if (entity.schema.abstract) problems.push(told + "is of an abstract schema");
  for (const name of defaultModel.schemata[it.schema].required || []) {
    if (!entity.hasProperty(name)) problems.push(told + name + " is missing");
  }
  for (const [name, values] of Object.entries(it.properties)) {
    const property = entity.schema.getProperty(name);
    const type = property.type;
    if (property.stub) problems.push(told + name + " is the other side of a property");
    if (JSON.stringify(entity.getProperty(name)) !== JSON.stringify(values)) problems.push(told + name + " is lost");
    for (const value of values) {
      if (type.name === "date" && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) problems.push(told + name + " " + value);
      if (type.name === "url" && !/^https?:/.test(value)) problems.push(told + name + " " + value);
      if (type.name === "country" && !type.values.has(value)) problems.push(told + name + " " + value);
      if (type.name === "entity") {
        const target = entities.get(value);
        if (!target) problems.push(told + name + " leads nowhere");
        else if (!target.schema.isA(property.range)) problems.push(told + name + " is a " + target.schema.name);
      }
    }
  }
}
const schemata = {};
given.forEach(it => { schemata[it.schema] = (schemata[it.schema] || 0) + 1; });
console.log(JSON.stringify({problems, schemata}));
