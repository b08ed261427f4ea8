// Shows the interface's description with the reader that the server brings along.
window.addEventListener("load", () => {
  window.SwaggerUIBundle({
    url: "/api/docs/openapi.yml",
    dom_id: "#docs",
    deepLinking: true,
    validatorUrl: null,
  });
});
