const { prisma, withOrgScope } = require("../db");

module.exports.list = (req, res) => withOrgScope(prisma, req.session.organizationId).invoice.findMany().then((rows) => res.json(rows));
module.exports.remove = async (req, res) => {
  await prisma.invoice.deleteMany({ where: { id: req.params.id, organizationId: req.session.organizationId } });
  res.end();
};
