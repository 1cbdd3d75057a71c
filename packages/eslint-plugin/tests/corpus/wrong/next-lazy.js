const { PrismaClient } = require("@prisma/client"); // ✗ no-stray-client

let client;
function getClient() {
  return (client ??= new PrismaClient()); // ✗ no-stray-client
}

module.exports.remove = async (req, res) => {
  await getClient().invoice.delete({ where: { id: req.params.id } }); // ✗ write-names-organization
  const { prisma } = await import("../generated/prisma/index.js"); // ✗ no-stray-client
  await prisma.project.create({ data: req.body }); // ✗ write-names-organization
  res.end();
};
