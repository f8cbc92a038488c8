package org.trama.extract.entity;

import java.util.List;
import org.trama.model.LocalEntity;
import org.trama.model.PartOf;
import org.trama.model.Position;

/** Stub. */
public record EntityLayer(
    List<LocalEntity> entities, List<Reference> references, List<Position> positions, List<PartOf> parts) {}
