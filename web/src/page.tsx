import { GraphiQL } from "graphiql";
import { StarIcon, ToolbarButton, ToolbarMenu, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";

import { examples, mainJob, type Example } from "./examples";
import { createFetcher } from "./fetcher";
import { storage } from "./storage";

const fetcher = createFetcher("/graphql");
const defaultHeaders = `{
  // "Authorization": "Bearer <accessToken>"
}`;

// GraphiQL fills in the first default tab's query but not its variables; later visits restore both.
const isFirstVisit = storage.getItem("graphiql:tabState") === null;
const firstVisit = isFirstVisit && mainJob[0] ? { initialVariables: mainJob[0].variables } : {};

/** A first visit opens the main job as tabs, later ones the tabs as they were left. */
export function Page() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={mainJob}
      defaultHeaders={defaultHeaders}
      defaultEditorToolsVisibility
      storage={storage}
      shouldPersistHeaders={false}
      inputValueDeprecation
      schemaDescription
      {...firstVisit}
    >
      <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ExamplesMenu />
            <OneTokenForAllTabs />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

/** Opens an example in a new tab: of the main job, when the tabs are no longer those of a first visit, or of what comes after it. */
function ExamplesMenu() {
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({ queryEditor: state.queryEditor, variableEditor: state.variableEditor }));

  function open({ query, variables }: Example) {
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  }

  return (
    <ToolbarMenu
      button={
        <ToolbarButton label="Examples">
          <StarIcon className="graphiql-toolbar-icon" aria-hidden="true" />
        </ToolbarButton>
      }
    >
      {examples.map((example) => (
        <ToolbarMenu.Item key={example.title} onSelect={() => open(example)}>
          {example.title}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  );
}

/**
 * GraphiQL has headers for each tab and each history entry. Here what a person typed last counts everywhere, so that a
 * token is pasted once and an old one does not come back.
 */
function OneTokenForAllTabs() {
  const editor = useGraphiQL((state) => state.headerEditor);
  const headers = useRef(defaultHeaders);

  useEffect(() => {
    const listener = editor?.onDidChangeModelContent(({ isFlush }) => {
      if (!isFlush) headers.current = editor.getValue();
      // GraphiQL set others. Monaco does not bear a change within the news of a change, hence the microtask.
      else if (editor.getValue() !== headers.current) queueMicrotask(() => editor.setValue(headers.current));
    });
    return () => listener?.dispose();
  }, [editor]);

  return null;
}
