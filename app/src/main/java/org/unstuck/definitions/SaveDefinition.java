package org.unstuck.definitions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.unstuck.UserFacingException;
import org.unstuck.classification.Definition;
import org.unstuck.classification.DefinitionReader;
import org.unstuck.home.Definitions;
import org.unstuck.versions.SaveResult;
import org.unstuck.versions.SaveText;

/**
 * Saves a version of a definition: its file, which is what counts, and in the workspace who saved it and when. Both
 * happen or neither; killed in between, the file alone is there, like one that somebody dropped into the folder.
 */
class SaveDefinition {
    private static final Logger LOG = LoggerFactory.getLogger(SaveDefinition.class);

    private final Definitions definitions;
    private final SaveText save;

    SaveDefinition(Definitions definitions, SaveText save) {
        this.definitions = definitions;
        this.save = save;
    }

    /**
     * Saves a text whose version is not there yet.
     *
     * @return what it says
     * @throws UserFacingException as {@link Definitions#add}
     */
    @Transactional
    public Definition save(String text) {
        Definition definition = DefinitionReader.read("The definition", text);
        SaveResult result = save.saveAs(
                DefinitionOrigins.name(definition.id()), definition.version(), text, "/definitions/" + definition.id());
        if (result instanceof SaveResult.Clash clash) {
            throw new UserFacingException(
                    UserFacingException.Code.UNUSABLE_INPUT,
                    "Version " + definition.version() + " of '" + definition.id() + "' was saved before, by "
                            + clash.newest().author().name() + "; a change needs version "
                            + (clash.newest().version() + 1) + ".");
        }
        Definition added = definitions.add(text);
        TransactionSynchronizationManager.registerSynchronization(new TakingBack(added));
        return added;
    }

    private final class TakingBack implements TransactionSynchronization {
        private final Definition added;

        TakingBack(Definition added) {
            this.added = added;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                try {
                    definitions.takeBack(added);
                } catch (UserFacingException e) {
                    LOG.warn("The file of a definition that could not be saved is still there", e);
                }
            }
        }
    }
}
