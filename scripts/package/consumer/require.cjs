const { use } = require('./use.mjs');

use(async (name) => require(name)).then((said) => console.log(JSON.stringify(said)));
